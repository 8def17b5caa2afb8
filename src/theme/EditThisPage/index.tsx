import React, {type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import EditThisPage from '@theme-original/EditThisPage';
import type {Props} from '@theme/EditThisPage';
import {mistakeForm} from '@site/src/lib/mistakeForm';

/** The theme's "Edit this page", and beside it the way for a reader who saw a mistake but will not edit. */
export default function EditAndReport(props: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const repository = String(siteConfig.customFields?.repository);
  return (
    <>
      <EditThisPage {...props} />
      {/* The starter adds the section in view when the link is followed (data-report). */}
      <a className="report" data-report="" href={mistakeForm(repository, pathname)} target="_blank" rel="noopener noreferrer">
        Report a mistake
      </a>
    </>
  );
}
