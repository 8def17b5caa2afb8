import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import {previewOf, RATING_NAMES, RATINGS, type Options, type Rating, type Review as Logged} from '../../lib/cards/schedule';
import Answer from '../QuestionBank/Answer';
import type {StudyCard} from './deck';

interface ReviewProps {
  card: StudyCard;
  log: readonly Logged[];
  /** Cards left, this one included. */
  left: number;
  now: () => number;
  options: Options;
  onRate: (rating: Rating) => void;
  onEnd: () => void;
}

const inDays = (days: number): string => (days === 1 ? 'tomorrow' : `in ${days} days`);

/** One card: the front, the answer on request, four buttons (keys 1 to 4). A new card mounts a new one. */
export default function Review({card, log, left, now, options, onRate, onEnd}: ReviewProps): ReactNode {
  const [shown, setShown] = useState(false);
  const front = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => (shown ? back.current : front.current)?.focus(), [shown]);
  const days = shown ? previewOf(log, now(), options) : undefined;

  useEffect(() => {
    if (!shown) return undefined;
    const key = (event: KeyboardEvent): void => {
      const rating = RATINGS.find((known) => String(known) === event.key);
      if (!rating || event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))) return;
      event.preventDefault();
      onRate(rating);
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [shown, onRate]);
  return (
    <section className="cards-review" aria-label="Review">
      <p>
        {left} {left === 1 ? 'card' : 'cards'} left today
      </p>
      <h2 ref={front} tabIndex={-1} className="cards-front" dangerouslySetInnerHTML={{__html: card.frontHtml}} />
      <p>
        <small>{card.about}</small>
      </p>
      {!shown && (
        <p>
          <button type="button" className="button button--primary" onClick={() => setShown(true)}>
            Show the answer
          </button>
        </p>
      )}
      {shown && days && (
        <>
          <div ref={back} tabIndex={-1} className="cards-back" role="group" aria-label="Answer">
            {card.question ? <Answer id={card.question} /> : <p dangerouslySetInnerHTML={{__html: card.backHtml ?? ''}} />}
            <p>
              <a href={card.route}>Read it in its place</a>
            </p>
          </div>
          <p className="cards-rate" role="group" aria-label="How did it go?">
            {RATINGS.map((rating) => (
              <button key={rating} type="button" className={`button ${rating === 3 ? 'button--primary' : 'button--secondary'}`} onClick={() => onRate(rating)}>
                {rating} {RATING_NAMES[rating]}
                <small>{rating === 1 ? 'again today' : inDays(days[rating])}</small>
              </button>
            ))}
          </p>
          <p>
            <small>Keys 1 to 4 do the same.</small>
          </p>
        </>
      )}
      <p>
        <button type="button" className="button button--sm button--secondary" onClick={onEnd}>
          Stop for now
        </button>
      </p>
    </section>
  );
}
