/** What may be reused, and under which terms. */
export function Licence() {
  return (
    <dl className="about-terms">
      <div>
        <dt>Code</dt>
        <dd>MIT licence.</dd>
      </div>
      <div>
        <dt>Source texts</dt>
        <dd>
          Belong to their publishers. They are shown as the proof of a coding; ask the publisher
          before reusing more than a quotation.
        </dd>
      </div>
      <div>
        <dt>Map</dt>
        <dd>
          <a href="https://www.naturalearthdata.com/">Natural Earth</a>, in the public domain.
        </dd>
      </div>
      <div>
        <dt>Country names, codes and regions</dt>
        <dd>
          <a href="https://github.com/mledoze/countries">mledoze/countries</a>, under the Open
          Database License.
        </dd>
      </div>
      <div>
        <dt>Fonts</dt>
        <dd>Parts of Source Serif 4 and Source Sans 3, under the SIL Open Font License.</dd>
      </div>
    </dl>
  );
}
