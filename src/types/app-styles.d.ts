declare module '*.app.css' {
  const address: string;
  export default address;
}
declare module '@xyflow/react/dist/style.css' {
  const address: string;
  export default address;
}
declare module '@excalidraw/excalidraw/index.css' {
  const address: string;
  export default address;
}
