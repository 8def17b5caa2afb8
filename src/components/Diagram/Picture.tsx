import React, {useId, type CSSProperties, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface PictureProps {
  title: string;
  description: string;
  width: number;
  height: number;
  /** Markup inside the svg element, as src/content/diagrams writes it. */
  svg: string;
}

/** The drawing with its name and description for assistive technology. Half a pixel off, so that lines are crisp. */
export function Picture({title, description, width, height, svg, style}: PictureProps & {style?: CSSProperties}): ReactNode {
  const id = useId();
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      width={width}
      height={height}
      viewBox={`-.5 -.5 ${width} ${height}`}
      style={style}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <g dangerouslySetInnerHTML={{__html: svg}} />
    </svg>
  );
}
