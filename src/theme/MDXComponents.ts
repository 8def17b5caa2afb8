import MDXComponents from '@theme-original/MDXComponents';
import Cards from '@site/src/components/Cards';
import Checklist, {ChecklistItem} from '@site/src/components/Checklist';
import Clock from '@site/src/components/Clock';
import Diagram from '@site/src/components/Diagram';
import Estimate from '@site/src/components/Estimate';
import Freehand from '@site/src/components/Freehand';
import MermaidFallback from '@site/src/components/MermaidFallback';
import MockInterview, {InterviewerView} from '@site/src/components/MockInterview';
import Plan from '@site/src/components/Plan';
import Progress, {ProgressChapter} from '@site/src/components/Progress';
import Question from '@site/src/components/Question';
import QuestionBank, {BankEntry} from '@site/src/components/QuestionBank';
import Resources, {Resource} from '@site/src/components/Resources';
import ScrollTable from '@site/src/components/ScrollTable';
import Sheet from '@site/src/components/Sheet';
import Whiteboard from '@site/src/components/Whiteboard';
import '../css/references.css';

/** The registry: the names that a chapter may use. Chapters import nothing. */
export default {
  ...MDXComponents,
  BankEntry,
  Cards,
  Checklist,
  ChecklistItem,
  Clock,
  Diagram,
  Estimate,
  Freehand,
  InterviewerView,
  MermaidFallback,
  MockInterview,
  Plan,
  Progress,
  ProgressChapter,
  Question,
  QuestionBank,
  Resource,
  Resources,
  Sheet,
  Whiteboard,
  table: ScrollTable,
};
