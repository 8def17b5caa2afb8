/** Passes a page through and names the data files that it is made of. */
export default function declareData(content) {
  const {files, missing, folders} = this.getOptions().dependenciesOf(this.resourcePath, content);
  files.forEach((file) => this.addDependency(file));
  missing.forEach((file) => this.addMissingDependency(file));
  folders.forEach((folder) => this.addContextDependency(folder));
  return content;
}
