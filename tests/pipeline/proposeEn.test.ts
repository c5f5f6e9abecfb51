import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const CASES: readonly [name: string, text: string, expected: string][] = [
  // Decided exclusion against its negation.
  ['ban', 'Sweden has banned Huawei from its 5G network.', 'SE ban'],
  ['no ban', 'Sweden has not banned Huawei from its 5G network.', 'SE open'],
  ['will not ban', 'Norway will not ban Huawei from building its 5G network.', 'NO open'],
  ['never', 'Norway never excluded Huawei from its 5G network.', 'NO open'],
  ['exclusion', 'The Danish government excluded Huawei from the 5G network.', 'DK ban'],
  ['ruled out', 'Germany has ruled out a ban on Huawei.', 'DE open'],
  ['not ruled out', 'Germany has not ruled out a ban on Huawei.', 'DE review'],
  ['future decided', 'Huawei will be banned from the British 5G network from 2027.', 'GB ban'],
  ['removal', 'Britain ordered operators to remove all Huawei equipment by 2027.', 'GB ban'],
  ['rip out', 'Carriers in Canada must rip out Huawei equipment, the government said.', 'CA ban'],
  ['shut out', 'Australia shut Huawei out of its 5G rollout.', 'AU ban'],
  ['kept out', 'New Zealand has kept Huawei out of its 5G network.', 'NZ ban'],
  ['blocked', "Romania's government blocked Huawei from 5G tenders.", 'RO ban'],
  [
    'prohibits',
    'A law in Lithuania prohibits the use of Huawei equipment in 5G networks.',
    'LT ban',
  ],
  [
    'may no longer',
    'Operators in Latvia may no longer buy Huawei equipment, the government decided.',
    'LV ban',
  ],
  ['not allow', 'Estonia will not allow Huawei to build its 5G network.', 'EE ban'],
  ['allow', 'Estonia will allow Huawei to build its 5G network.', 'EE open'],
  ['phase out', 'Poland is phasing out Huawei equipment from its 5G network.', 'PL ban'],
  ['passive agent', 'Huawei was barred from the 5G network by Sweden.', 'SE ban'],
  [
    'coordination',
    'Australia, New Zealand and Japan have barred Huawei from their 5G networks.',
    'AU ban, JP ban, NZ ban',
  ],
  // Modality.
  ['could', 'Germany could ban Huawei from its 5G network.', 'DE review'],
  ['mulls', 'India mulls a ban on Huawei.', 'IN review'],
  ['considering', 'The Polish government is considering a ban on Huawei equipment.', 'PL review'],
  ['plans', 'Italy plans to ban Huawei from 5G.', 'IT review'],
  ['draft', 'A draft law in Poland would exclude Huawei from 5G.', 'PL review'],
  ['weighs', 'Canada is weighing whether to ban Huawei from 5G.', 'CA review'],
  ['may', 'Berlin may exclude Huawei from the 5G network.', 'DE review'],
  ['threatens', 'The Czech government threatens to ban Huawei.', 'CZ review'],
  ['undecided', 'Canada has not yet decided whether Huawei can take part in 5G.', 'CA review'],
  ['no decision', 'The Brazilian government has made no decision on Huawei.', 'BR review'],
  ['review', "Britain's government is reviewing the role of Huawei in 5G.", 'GB review'],
  ['examines', 'The Dutch government is examining the risks of Huawei equipment.', 'NL review'],
  [
    'warned',
    'The Czech cybersecurity agency warned against the use of Huawei equipment.',
    'CZ review',
  ],
  ['concern', "Norway's security service voiced concern about Huawei.", 'NO review'],
  // Pressure.
  ['urges', 'Washington urges Berlin to ban Huawei.', ''],
  ['presses', 'The United States has pressed Germany to exclude Huawei from 5G.', ''],
  ['asked', 'The US asked Italy to keep Huawei out of its 5G network.', ''],
  ['lobbying', 'The US has been lobbying its allies to bar Huawei from 5G.', ''],
  ['campaign', 'A US campaign to keep Huawei out of 5G continues.', ''],
  ['despite pressure', 'Despite pressure from Washington, Hungary will not ban Huawei.', 'HU open'],
  // Others who speak.
  ['vendor denial', 'Huawei said it poses no threat to Germany.', ''],
  ['vendor claim', 'Huawei said that Germany would not ban it.', ''],
  ['analyst', 'Analysts said that Germany would ban Huawei.', ''],
  ['operator', 'Operators said a ban on Huawei would cost Germany billions.', ''],
  ['china', 'Beijing said that Sweden had banned Huawei without evidence.', ''],
  ['opposition', 'The opposition in Norway demanded a ban on Huawei.', ''],
  ['eu', 'The European Commission called for limits on Huawei.', ''],
  ['company deal', 'Vodafone signed a contract with Huawei.', ''],
  // Partial, government use, trade.
  ['core', 'Britain barred Huawei from the core of its 5G network.', 'GB restrict'],
  ['cap', 'Britain capped the share of Huawei at 35 percent.', 'GB restrict'],
  ['procurement', 'Japan banned Huawei from government procurement.', 'JP restrict'],
  ['sensitive', 'France excluded Huawei from sensitive parts of the network.', 'FR restrict'],
  ['entity list', 'The US put Huawei on its entity list.', 'US restrict'],
  ['blacklist', 'The United States blacklisted Huawei in May.', 'US restrict'],
  // Open and partner.
  ['no evidence', 'The German regulator has no evidence against Huawei.', 'DE open'],
  ['evidence', 'Belgium found no evidence that Huawei spies.', 'BE open'],
  ['equal', 'Hungary treats Huawei like any other supplier.', 'HU open'],
  ['no reason', 'The Thai government sees no reason to exclude Huawei.', 'TH open'],
  ['opposes', 'Chancellor Angela Merkel opposed excluding Huawei from 5G.', 'DE open'],
  ['green light', 'Spain gave the green light to Huawei.', 'ES open'],
  ['signed', 'Serbia signed a memorandum of understanding with Huawei.', 'RS partner'],
  ['ministry signs', "Kenya's ICT ministry signed an agreement with Huawei on 5G.", 'KE partner'],
  // Anaphora.
  [
    'the government',
    'Sweden auctions its frequencies. The government has banned Huawei.',
    'SE ban',
  ],
  [
    'regulator',
    'Huawei wants to build 5G in Sweden. The regulator has excluded the company.',
    'SE ban',
  ],
  ['nothing', 'Huawei sold more phones in Germany than ever before.', ''],
  // Earlier and current; what others say or press for; powers, bills and terms.
  [
    'more 1: In January Britain allowed Huawei a limi',
    'In January Britain allowed Huawei a limited role in 5G; in July it banned the company.',
    'GB ban, GB restrict',
  ],
  [
    'more 2: Canada has banned Huawei from its 5G net',
    'Canada has banned Huawei from its 5G network. In 2019 Ottawa was still reviewing the company.',
    'CA ban, CA review',
  ],
  [
    'more 3: India has barred Huawei from its 5G netw',
    'India has barred Huawei from its 5G network. In 2019 the Indian government allowed the company to take part.',
    'IN ban, IN open',
  ],
  [
    'more 4: Estonia’s regulator will not exclude Hua',
    "Estonia's regulator will not exclude Huawei from 5G. In 2019 the Estonian government warned of Huawei.",
    'EE open, EE review',
  ],
  [
    'more 5: Australia has blocked Huawei from its 5G',
    'Australia has blocked Huawei from its 5G network. In 2012 Canberra barred the company from the national broadband network.',
    'AU ban, AU restrict',
  ],
  [
    'more 6: Sweden banned Huawei from its 5G network',
    'Sweden banned Huawei from its 5G network on Monday. In 2018 Sweden saw no reason to exclude Huawei.',
    'SE ban, SE open',
  ],
  [
    'more 7: Germany has decided to bar Huawei from t',
    'Germany has decided to bar Huawei from the core of its 5G network. Berlin had long hesitated over Huawei.',
    'DE restrict, DE review',
  ],
  [
    'more 8: Malaysia will decide on Huawei next year',
    'Malaysia will decide on Huawei next year. In 2019 the Malaysian government said it would not ban Huawei.',
    'MY open, MY review',
  ],
  [
    'more 9: Italy has restricted Huawei in its 5G ne',
    'Italy has restricted Huawei in its 5G network. In 2019 the Italian government denied that it would ban Huawei.',
    'IT open, IT restrict',
  ],
  [
    'more 10: Norway’s government will let operators c',
    "Norway's government will let operators choose whether to use Huawei. In 2018 the Norwegian government said it was considering a ban on Huawei.",
    'NO open, NO review',
  ],
  [
    'more 11: The American ambassador said that Denmar',
    'The American ambassador said that Denmark should ban Huawei from its 5G network.',
    '',
  ],
  [
    'more 12: A senior US official said that Germany s',
    'A senior US official said that Germany should exclude Huawei.',
    '',
  ],
  [
    'more 13: According to the American secretary of s',
    'According to the American secretary of state, Italy should ban Huawei.',
    '',
  ],
  [
    'more 14: The US has presented no evidence against',
    'The US has presented no evidence against Huawei.',
    '',
  ],
  [
    'more 15: Britain allowed Huawei into its 5G netwo',
    'Britain allowed Huawei into its 5G network despite US warnings.',
    'GB open',
  ],
  [
    'more 16: American envoys cautioned Malaysia again',
    'American envoys cautioned Malaysia against letting Huawei back in.',
    '',
  ],
  [
    'more 17: An analyst spoke of Sweden. He said that',
    'An analyst spoke of Sweden. He said that Sweden would not ban Huawei.',
    '',
  ],
  [
    'more 18: Trump threatened measures against countr',
    'Trump threatened measures against countries that use Huawei.',
    '',
  ],
  [
    'more 19: The president of the United States signe',
    'The president of the United States signed a bill that bars agencies from buying Huawei equipment.',
    'US restrict',
  ],
  [
    'more 20: A Finnish law allows the government to b',
    'A Finnish law allows the government to ban Huawei from critical parts of the network.',
    'FI restrict',
  ],
  [
    'more 21: Bulgaria signed a joint declaration on 5',
    'Bulgaria signed a joint declaration on 5G security with the United States. Huawei protested.',
    'BG review',
  ],
  [
    'more 22: Australia has barred Huawei, Japan is co',
    'Australia has barred Huawei, Japan is considering it.',
    'AU ban, JP review',
  ],
  [
    'more 23: The Japanese government rejected a plan ',
    'The Japanese government rejected a plan by the carrier to use Huawei equipment.',
    'JP ban',
  ],
  [
    'more 24: The Bahraini government has no concerns ',
    'The Bahraini government has no concerns about Huawei.',
    'BH open',
  ],
  [
    'more 25: Norway left the choice of Huawei or othe',
    'Norway left the choice of Huawei or others to operators.',
    'NO open',
  ],
];

describe('positions read from English sentences', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(inShort(proposalsIn(text, 'en'))).toBe(expected);
  });
});
