/**
 * Pages that the browser may prepare when a reader points at their link. Feeds and files are left out, and so is
 * whatever opens elsewhere.
 */
export function speculationRules(baseUrl: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            {href_matches: `${baseUrl}*`},
            {not: {href_matches: `${baseUrl}*.*`}},
            {not: {selector_matches: '[download],[target],[role=button]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}

/**
 * The page around the rendered app, for Docusaurus' documented `ssrTemplate` option (Eta syntax). It differs from the
 * default in one point: where the default has one `<script defer>` for each bundle, this one has the starter, which
 * appends the bundles when a reader first needs them.
 *
 * @param starter source of starter.js, holding the mark where the list of script addresses goes
 * @throws if the mark is absent
 */
export function pageTemplate(starter: string): string {
  const mark = '/*SCRIPTS*/';
  if (!starter.includes(mark)) throw new Error(`starter.js must hold the mark ${mark}`);
  const code = starter
    .replace(/^\/\*[\s\S]*?\*\/\s*/, '')
    .replace(mark, '<%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>');
  const rules = JSON.stringify(speculationRules('BASE_URL')).replaceAll('BASE_URL', '<%~ it.baseUrl %>');
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script type="speculationrules">${rules}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script>${code}</script>
  </body>
</html>`;
}
