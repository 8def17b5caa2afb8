import React, {type ReactNode} from 'react';
import AppStyles from '../AppStyles';
import sheet from './sheet.app.css';

/** The checklists of all steps on one printable page, written by the build (src/remark/sheet.ts). */
export default function Sheet({children}: {children?: ReactNode}): ReactNode {
  return (
    <div className="sheet">
      <AppStyles href={sheet} />
      <p className="sheet-tools">
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          Print this page
        </button>
      </p>
      <div className="sheet-columns">{children}</div>
    </div>
  );
}
