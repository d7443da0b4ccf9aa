import { openDatabase } from '@/utils/database/database';

export async function emptyDatabase(): Promise<void> {
  const database = await openDatabase();
  await Promise.all([...database.objectStoreNames].map((store) => database.clear(store)));
}
