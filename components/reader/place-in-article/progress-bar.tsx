import './progress-bar.css';

/** How far down the page the reader is. For the eye alone: who listens hears it from the page itself. */
export function ProgressBar() {
  return <div className="progress-bar" aria-hidden="true" />;
}
