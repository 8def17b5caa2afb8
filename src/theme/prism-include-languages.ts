/** Docusaurus loads languages for Prism here; the build colours code, so there is no Prism (src/plugins/code). */
export default function prismIncludeLanguages(): void {}
