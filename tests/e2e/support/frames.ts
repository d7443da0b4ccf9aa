/** @param address of the frame */
export const framePage = (
  address: string,
) => `<!doctype html><html lang="en"><title>Careers at Ardlunan</title>
<h1>Work with us</h1><p>Here is our open position.</p>
<iframe src="${address.replaceAll('&', '&amp;')}" width="600" height="900"></iframe>`;

export const FRAMED_ADVERT = `<!doctype html><html lang="en"><title>Joiner at Ardlunan</title><main><h1>Joiner</h1>
<p>Salary: £30,000 to £33,000 per annum</p><h2>The work</h2>
<p>You will fit kitchens and stairs in new houses around Perth, and see that they are right before you leave.</p>
<p>You bring your own hand tools and a driving licence; we bring the van and the timber.</p>
<h2>Benefits</h2><ul><li>Six weeks of holiday</li><li>A pension and a paid day for every exam</li></ul>
<a href="/apply/7">Apply for this job</a></main>`;
