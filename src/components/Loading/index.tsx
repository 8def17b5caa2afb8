import React, {type ReactNode} from 'react';

interface LoadingProps {
  /** Such as "cards". */
  what: string;
  /** Whether it did not arrive. */
  failed: boolean;
  /** What to say then besides. */
  comfort?: string;
}

/** Stands in the place of an application whose content is on its way, or did not arrive. */
export default function Loading({what, failed, comfort = ''}: LoadingProps): ReactNode {
  if (!failed) return <p role="status">{`Loading the ${what}.`}</p>;
  return (
    <p role="alert" className="alert alert--danger">
      {`The ${what} could not be loaded. Check the connection and reload the page. ${comfort}`.trim()}
    </p>
  );
}
