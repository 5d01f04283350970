import t from 'tap';
import { createNameIndex } from '../../src/matching/name-index.ts';
import { createSearch } from '../../src/matching/search.ts';
import { catalogue } from '../table.ts';

const search = createSearch(createNameIndex(catalogue));
const first = (query: string) => search.find(query)[0]?.name;

t.test('finds what a person types', async (t) => {
  t.equal(first('cocos nucifera oil'), 'Cocos Nucifera Oil');
  t.equal(first('isopropil miristate'), 'Isopropyl Myristate');
  t.ok(search.find('shea').some(({ name }) => name === 'Butyrospermum Parkii Butter'));
  t.same(search.find('??'), []);
});
