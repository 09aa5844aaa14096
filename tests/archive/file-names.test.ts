import { describe, expect, it } from 'vitest';
import { tableByName, whyNotRead } from '#archive/file-names.ts';

describe('The name of a file', () => {
  it.each([
    ['Connections.csv', 'connections'],
    ['CONNECTIONS.CSV', 'connections'],
    ['an export/of mine/Connections.csv', 'connections'],
    ['Connections (1).csv', 'connections'],
    ['Connections(12) (2).csv', 'connections'],
    ['Connections_34875879.csv', 'connections'],
    ['Connections - Copy.csv', 'connections'],
    ['Connections copy (2).csv', 'connections'],
    ['Connections-copy.csv', 'connections'],
    ['Connections - copy - copy.csv', 'connections'],
    ['messages - Kopie.csv', 'messages'],
    ['messages copie (2).csv', 'messages'],
    ['Kopie von messages.csv', 'messages'],
    ['Copia de Invitations.csv', 'invitations'],
    ['messages - messages.csv', 'messages'],
    ['Copy of my export - Invitations (1).csv', 'invitations'],
    ['Connections.csv.txt', 'connections'],
    ['Connections.tsv', 'connections'],
    ['Connections', 'connections'],
    ['Contacts.csv', 'contacts'],
    ['Imported Contacts.csv', 'contacts'],
    ['ImportedContacts.csv', 'contacts'],
    ['Endorsement_Received_Info.csv', 'endorsements-received'],
    ['Endorsement Given Info.csv', 'endorsements-given'],
    ['Recommendations-Received.csv', 'recommendations-received'],
    ['Recommendations_Given.csv', 'recommendations-given'],
    ['Profile.csv', 'profile'],
    ['Positions.csv', 'positions'],
    ['Notes.csv', 'notes'],
    ['__MACOSX.old/messages.csv', 'messages'],
    ['my.Invitations/Invitations.csv', 'invitations'],
  ] as const)('%s tells what it holds', (path, table) => {
    expect(tableByName(path)).toBe(table);
  });

  it.each([
    ...[
      'guide_messages.csv',
      'guide_messages - guide_messages.csv',
      'messages - Sheet1.csv',
      'LearningCoachMessages.csv',
      'Connections 2.csv',
      'Connections.xlsx',
      'Connections.csv.zip',
      'Connections (1) old.csv',
      'Connections hardcopy.csv',
      'My Connections.csv',
      'Connections/other.csv',
    ],
    ...[
      'copy.csv',
      '(1).csv',
      'constructor.csv',
      '__proto__.csv',
      '',
      '__MACOSX/Connections.csv',
      'a/__MACOSX/b/Connections.csv',
      '._Connections.csv',
      'a/._Connections.csv',
    ],
  ])('%s tells nothing', (path) => {
    expect(tableByName(path)).toBeUndefined();
  });
});

describe('A file whose name tells nothing', () => {
  it.each(['Kontakte.csv', 'Kontakte.TSV', 'kontakte.txt'])('is looked into when it is chosen by itself: %s', (path) => {
    expect(whyNotRead(path, true)).toBeUndefined();
    expect(whyNotRead(path, false)).toContain('Not needed');
  });

  it.each(['Invitations.rtf', 'photo.jpg', 'Kontakte.csv.bak', 'Connections'])(
    'is told what would be read, chosen by itself: %s',
    (path) => {
      expect(whyNotRead(path, true)).toBe('It is no CSV file and no zip. Choose the zip as it came from LinkedIn, or the CSV files in it.');
      expect(whyNotRead(path, false)).toContain('Not needed');
    },
  );

  it.each(['a/photo.jpg', '._Kontakte.csv', 'a/._Kontakte.csv', '__MACOSX/Kontakte.csv', '._messages.csv'])('is not needed: %s', (path) => {
    expect(whyNotRead(path, true)).toContain('Not needed');
  });

  it.each(['guide_messages.csv', 'learning_coach_messages (1).csv', 'LearningCoachMessages.csv'])(
    'is told from messages.csv: %s',
    (path) => {
      expect(whyNotRead(path, true)).toContain('looks like messages.csv');
    },
  );

  it('is not told from messages.csv for speaking of messages', () => {
    expect(whyNotRead('messages of mine.csv', true)).toBeUndefined();
  });
});
