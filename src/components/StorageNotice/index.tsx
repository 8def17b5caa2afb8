import React, {type ReactNode} from 'react';
import type {Snapshot} from '../../hooks/progress/store';

const REASONS = {
  blocked: 'This browser does not let the site store anything (private window, or site data switched off).',
  full: 'The storage that this browser gives the site is full.',
};

/** Says when progress is not being saved, and what to do about it; otherwise nothing. */
export default function StorageNotice({progress, children}: {progress: Snapshot; children?: ReactNode}): ReactNode {
  if (!progress.trouble) return null;
  return (
    <div className="alert alert--warning" role="status">
      <strong>Your progress is not being saved.</strong> {REASONS[progress.trouble]} What you tick here works until you
      close or leave this window. {children}
    </div>
  );
}
