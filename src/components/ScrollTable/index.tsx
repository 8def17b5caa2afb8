import React, {type ComponentProps, type ReactNode} from 'react';

/**
 * A Markdown table in a box of its own: on a phone the box scrolls sideways, not the page. The box can be reached with
 * the keyboard, as WCAG 2.1.1 asks of what scrolls.
 */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll box must take the keyboard's focus
    <div className="scroll" role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
