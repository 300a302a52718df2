import './feed-links.css';

type Feed = { href: string; text: string };

/** At the foot of the library: where a feed reader can watch for new articles. */
export function FeedLinks({ atom, json, label }: { atom: Feed; json: Feed; label: string }) {
  return (
    <nav className="feed-links" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <a href={atom.href} type="application/atom+xml">
        {atom.text}
      </a>
      <a href={json.href} type="application/feed+json">
        {json.text}
      </a>
    </nav>
  );
}
