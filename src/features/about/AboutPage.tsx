import { Link } from 'react-router';
import { SECTIONS } from './sections.ts';
import './about.css';

/** The methodology: every part under an address of its own. */
export function AboutPage() {
  return (
    <div className="page about">
      <header className="about__head">
        <h1>About the atlas</h1>
        <p className="about__lead">
          How a sentence in a text becomes a colour on the map, what it rests on, and what it can’t
          tell you.
        </p>
      </header>
      <nav className="about__contents" aria-labelledby="about-contents">
        <p className="eyebrow" id="about-contents">
          On this page
        </p>
        <ul>
          {SECTIONS.map(({ id, heading }) => (
            <li key={id}>
              <Link to={{ hash: id }}>{heading}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="about__sections">
        {SECTIONS.map(({ id, heading, Content }) => (
          <section key={id} id={id} className="about__section" aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            <Content />
          </section>
        ))}
      </div>
    </div>
  );
}
