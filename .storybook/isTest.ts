/** Whether Vitest runs the stories, or a person looks at them. */
export const isTest = import.meta.env.MODE === 'test'
