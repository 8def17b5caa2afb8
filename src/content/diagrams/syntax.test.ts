import {describe, expect, test} from 'vitest';
import {unknownLines} from './syntax';

const unknown = (source: string) => {
  const lines = source.split('\n');
  return unknownLines(/\S+/.exec(source)?.[0] ?? '', lines).map(({line, found}) => `${line} ${found}`);
};

describe('what the build renderer draws', () => {
  test.each([
    ['a flowchart', 'flowchart TB\n%% remark\nA["p99 (ms)"] --> B[("Store<br/>4 TB")]\nsubgraph s["Title"]\nC{"Yes?"}\nend\nA & B -->|"no"| C\nA -. later .-> s\nC <--> D([x]) ==> E'],
    ['a sequence', 'sequenceDiagram\nactor U as User\nparticipant S\nU->>+S: ask\nNote over S: thinks\nalt found\nS-->>-U: yes\nelse\nS--)U: no\nend'],
    ['states', 'stateDiagram-v2\ndirection LR\n[*] --> A\nstate "Long name" as B\nA --> B: go\nstate C {\nD --> E\n}\nB --> [*]'],
    ['entities', 'erDiagram\nA ||--o{ B : has\nB }o..|| C : "is in"\nA {\nstring id PK, FK "the key"\nfloat x\n}'],
  ])('%s passes', (_, source) => expect(unknown(source)).toEqual([]));
});

describe('what it would skip is named with its line', () => {
  test.each([
    ['a bracket that is not closed', 'flowchart TB\nA["x"] --> B["y"', '2 A["x"] --> B["y"'],
    ['a bracket inside a label that ends the label', 'flowchart TB\nA["x [y] z"]', '2 A["x [y] z"]'],
    ['an arrow without spaces', 'flowchart TB\nA-->B', '2 A-->B'],
    ['an arrow that is too long', 'flowchart TB\nA ---> B', '2 A ---> B'],
    ['an arrow to nowhere', 'flowchart TB\nA -->', '2 A -->'],
    ['colours', 'flowchart TB\nclassDef x fill:#f00', '2 classDef x fill:#f00'],
    ['a direction of its own', 'flowchart TB\nsubgraph a\ndirection LR\nend', '3 direction LR'],
    ['a subgraph in a subgraph', 'flowchart TB\nsubgraph a\nsubgraph b\nend\nend', '3 subgraph b inside a subgraph'],
    ['a subgraph left open', 'flowchart TB\nsubgraph a', '2 subgraph a'],
    ['one end too many', 'flowchart TB\nend', '2 end'],
    ['a head without direction', 'flowchart\nA --> B', '1 flowchart'],
    ['numbers of messages', 'sequenceDiagram\nautonumber\nA->>B: x', '2 autonumber'],
    ['a message without text', 'sequenceDiagram\nA->>B', '2 A->>B'],
    ['a note above all messages', 'sequenceDiagram\nNote over A: x\nA->>B: y', '2 Note over A: x'],
    ['a note of two lines', 'sequenceDiagram\nA->>B: y\nNote over A: x<br/>y', '3 Note over A: x<br/>y'],
    ['a choice', 'stateDiagram-v2\nstate x <<choice>>', '2 state x <<choice>>'],
    ['an entity left open', 'erDiagram\nA {\nint x', '2 A {'],
    ['a relation without a name', 'erDiagram\nA ||--o{ B', '2 A ||--o{ B'],
  ])('%s', (_, source, found) => expect(unknown(source)).toEqual([found]));

  test('kinds that the browser draws are not looked into', () => expect(unknown('pie\n???')).toEqual([]));
});
