/** A long story of our own writing, with everything that a reader page sets: made here because it holds addresses. */
export const longStory = (pictureHost: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The tide mill that would not stop | The Harbor Courier</title>
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="The Harbor Courier" />
    <meta property="og:title" content="The tide mill that would not stop" />
    <meta property="article:published_time" content="2026-11-12T09:00:00Z" />
    <meta name="author" content="Maren Oldfield" />
  </head>
  <body>
    <main>
      <article>
        <h1>The tide mill that would not stop</h1>
        <p>For three hundred and twelve years the mill at the mouth of the Aske has ground grain twice a day, when
          the tide runs out of its pond. On Tuesday the council voted, by nine to four, to
          <a href="https://records.example/votes/2026-11">keep it working</a> rather than drain the pond for a car
          park, Mayor Ines Tallow said.</p>
        <p>“Nobody here has ever set a clock by the church,” she told a crowded room. “We set it by the wheel.”</p>
        <figure>
          <img src="/harbor.svg" alt="A red ferry lies at a wooden pier below gray hills." width="800" height="420" />
          <figcaption>The harbor below the mill, seen from the east pier on the morning of the vote.</figcaption>
        </figure>
        <p>The decision ends a quarrel that began when the county engineer, Tom Brannigan, found cracks in the sluice
          gate. Repairs would cost about 240,000 crowns, his
          <a href="https://county.example/reports/sluice.pdf">report of March</a> says, and the mill earns a tenth of
          that in a good year.</p>
        <h2>A wheel of oak and elm</h2>
        <p>The wheel is nineteen feet across. Its forty-eight paddles are elm, because elm does not rot where it is
          always wet, and its spokes are oak. Marta Lindqvist, who has been the miller since 1998, replaces four
          paddles every winter with wood from the same hillside.</p>
        <blockquote>“The sea does the work. All that we do is to ask it, twice a day, whether it would mind.”</blockquote>
        <p>She keeps a book in which every stop is written down. The longest lasted eleven days, in February 1947,
          when the pond froze; the shortest, four minutes, when a seal was caught behind the gate and had to be
          lifted out with a sail.</p>
        <h3>What has to be done</h3>
        <p>The council’s plan names the work in the order in which it will be done:</p>
        <ol>
          <li>The sluice gate is lifted out in April, and the sill beneath it is measured.</li>
          <li>The pond is dredged, which takes three spring tides:
            <ul>
              <li>silt goes to the salt marsh at Wick;</li>
              <li>stones go back into the bank.</li>
            </ul>
          </li>
          <li>A new gate of oak is hung before the storms of October.</li>
        </ol>
        <p>Work begins on April 6, and the mill will stand still for seventeen weeks, longer than ever before.</p>
        <h2>The money, and who pays it</h2>
        <p>Half of the sum comes from the county’s fund for old buildings. A quarter is given by the
          <a href="https://millers.example/">Guild of Tide Millers</a>, which has nine members left, and the rest the
          town will raise by a levy of two crowns a household.</p>
        <table>
          <thead><tr><th>Source</th><th>Crowns</th></tr></thead>
          <tbody>
            <tr><td>County fund</td><td>120,000</td></tr>
            <tr><td>Guild of Tide Millers</td><td>60,000</td></tr>
            <tr><td>Levy on households</td><td>60,000</td></tr>
          </tbody>
        </table>
        <p>Four councilors voted against the plan. One of them, Piet Harrow, said that he loved the mill as much as
          anybody, but that a town with a leaking school should mend the school first. His motion to put off the
          vote until the spring failed by a single voice.</p>
        <figure>
          <img src="${pictureHost}/harbor.svg" alt="Hills behind the harbor, in the rain." width="800" height="420" />
          <figcaption>The hillside from which the elm for the paddles comes.</figcaption>
        </figure>
        <h2>Flour for the island</h2>
        <p>Most of what the mill grinds is barley for the bakeries of Skerrow, which lies two hours off by boat. The
          bakers there say that they taste the difference, and that they could not say what it is. A test by the
          college at Wick in 2019, in which eleven of twelve tasters named the right loaf, could not say it either.</p>
        <p>When the ferry did not sail for eight days this month, the miller sent the flour over in her brother’s
          lobster boat. It took him five trips. He was paid, she said, in bread.</p>
        <h2>What the tide will do</h2>
        <p>The sea has risen by nineteen centimeters since the mill was built, and the pond now fills higher than its
          first owners planned. For the wheel this is good news, since more water runs out through the gate. For the
          bank, which keeps the pond from the road, it is not.</p>
        <p>Brannigan’s report reckons with another thirty centimeters before the end of the century. The new gate
          will be made so that it can be raised by that much, “by somebody who is not born yet,” as he put it at the
          meeting, “and who I hope will curse me only a little.”</p>
        <p>The wheel turned all through the evening. When the councilors came out at half past ten, the tide was
          running, and the miller was not among those who stayed to talk. She had gone to open the gate.</p>
      </article>
    </main>
  </body>
</html>
`;
