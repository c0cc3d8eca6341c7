export default async function build(): Promise<void> {}
