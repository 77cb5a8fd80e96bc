import { Select } from './Select.tsx';

interface MenuProps<Id extends string> {
  readonly label: string;
  /** The words that are seen, where the label says more. */
  readonly words?: string;
  readonly options: readonly { readonly id: Id; readonly title: string; readonly about?: string }[];
  /** What the choice does, shown on hover and focus. */
  readonly about?: string;
  readonly onChoose: (id: Id) => void;
}

/** Things to do, in a list that always shows its own name. */
export const Menu = <Id extends string>({ label, words = label, options, about = '', onChoose }: MenuProps<Id>) => (
  <Select
    kind="quiet"
    label={label}
    value=""
    about={about}
    options={[{ id: '', title: words }, ...options]}
    onChange={(id) => id !== '' && onChoose(id as Id)}
  />
);
