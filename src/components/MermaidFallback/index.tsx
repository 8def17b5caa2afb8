import React, {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useColorMode} from '@docusaurus/theme-common';
import styles from '../Diagram/styles.module.css';

interface MermaidFallbackProps {
  caption: string;
  title: string;
  description: string;
  source: string;
}

/** Reserved in advance: source and picture take the same room, so that nothing moves when the picture arrives. */
const HEIGHT = '24rem';

/**
 * A diagram of a kind that the build cannot draw. Without scripts it is its source and a description; near the view
 * the browser loads Mermaid and puts the picture in the place of the source. If that fails the source stays.
 */
export default function MermaidFallback({caption, title, description, source}: MermaidFallbackProps): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [svg, setSvg] = useState<string>();
  const {colorMode} = useColorMode();
  const address = useBaseUrl('/assets/mermaid/mermaid.esm.min.mjs');

  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {rootMargin: '300px'});
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!near) return undefined;
    let current = true;
    import('./draw')
      .then(({draw}) => draw(source, colorMode, address))
      .then((drawn) => current && setSvg(drawn))
      .catch((error: unknown) => console.error('A diagram could not be drawn', error));
    return () => {
      current = false;
    };
  }, [near, source, colorMode, address]);

  return (
    <figure className={styles.figure} data-widget="mermaid">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div ref={box} className={styles.box} style={{height: HEIGHT}} role="group" aria-label={`Diagram: ${title}`} tabIndex={0}>
        {svg ? (
          <div style={{height: '100%'}} role="img" aria-label={title} aria-describedby={id} dangerouslySetInnerHTML={{__html: svg}} />
        ) : (
          <pre style={{margin: 0, padding: 0, background: 'none', whiteSpace: 'pre-wrap'}}>{source}</pre>
        )}
      </div>
      <figcaption className={styles.caption}>
        <div>
          {caption} <span id={id}>{description}</span>
        </div>
      </figcaption>
    </figure>
  );
}
