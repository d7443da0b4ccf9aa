import { NoticeBox } from '@/components/ui/NoticeBox';
import { likelyAddresses } from '@/utils/board/likely-addresses';
import * as copy from '@/utils/copy/en-GB/settings-addresses';
import type { OtherAddressesModel } from '@/utils/state/options/other-addresses';
import { StatusText } from './StatusText';

interface Props {
  endpointInUse: string;
  model: OtherAddressesModel;
  onUse(address: string): void;
}

/** Offers other addresses where a check found no board. Each is tried by a press of its own. */
export function OtherAddresses({ endpointInUse, model, onUse }: Props) {
  const addresses = likelyAddresses(endpointInUse);
  if (!model.isDoubted.value || addresses.length === 0) return null;
  const answering = model.answering.value;
  return (
    <NoticeBox>
      <p>{copy.HINT}</p>
      <ul class="name-list">
        {addresses.map((address) => (
          <li key={address}>
            <button type="button" class="button" onClick={() => model.tryAddress(address)}>
              {copy.tryAddress(address)}
            </button>
          </li>
        ))}
      </ul>
      <StatusText status={model.status.value} />
      {answering && answering !== endpointInUse && (
        <button type="button" class="button-primary" onClick={() => onUse(answering)}>
          {copy.useAddress(answering)}
        </button>
      )}
    </NoticeBox>
  );
}
