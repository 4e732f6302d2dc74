import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { limits } from '../limits.ts';

interface Words {
  /** At most 45 characters, as the label. */
  readonly title: string;
  readonly label: string;
}

/** The field of the modal. */
const field = 'question';

/** A modal with one field for a text of any length that Discord takes. @param id comes back with what was written */
export function textModal(id: string, { title, label }: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: field,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: limits.textInput,
          required: true,
        },
      },
    ],
  };
}
