using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Asks a person at the terminal for what documents do not say of themselves.</summary>
internal sealed class DoubtTalk(Terminal terminal)
{
    /// <param name="amend">Keeps what was said of a document.</param>
    /// <returns>The documents as they stand afterwards, in order.</returns>
    public IReadOnlyList<Document> Ask(IReadOnlyList<Document> documents, Func<Document, DocumentMetadata, Document> amend)
    {
        if (!documents.Any(document => document.Doubts.Count > 0))
        {
            return documents;
        }

        terminal.Error.WriteLine(Replies.AskIntroduction);
        var (after, goesOn) = (new List<Document>(), true);
        foreach (var document in documents)
        {
            var said = DocumentMetadata.None;
            foreach (var doubt in goesOn ? document.Doubts : [])
            {
                var answer = Answer(document, doubt);
                if (answer is null || Is(answer, Replies.SkipAllWords))
                {
                    goesOn = false;
                    break;
                }

                if (Is(answer, Replies.SkipWord))
                {
                    break;
                }

                said = With(said, doubt.Field, answer);
            }

            after.Add(said == DocumentMetadata.None ? document : amend(document, said));
        }

        return after;
    }

    public bool Replace(string file, string id)
    {
        terminal.Error.Write(Replies.AskReplace(Path.GetFileName(file), id));
        return terminal.In.ReadLine() is { } answer && Replies.YesWords.Contains(answer.Trim().ToLowerInvariant());
    }

    /// <returns>What was typed or chosen by its number; null when nobody answers any more.</returns>
    private string? Answer(Document document, IdentityDoubt doubt)
    {
        while (true)
        {
            terminal.Error.Write(Replies.AskField(document.Title, DoubtText.Name(doubt.Field), doubt.Candidates));
            if (terminal.In.ReadLine() is not { } line)
            {
                return null;
            }

            var answer = NormalForm.Of(line).Trim();
            if (int.TryParse(answer, out var choice) && choice >= 1 && choice <= doubt.Candidates.Count)
            {
                answer = doubt.Candidates[choice - 1];
            }

            if (doubt.Field != IdentityField.Date || answer.Length == 0 || Is(answer, Replies.SkipWord) || Is(answer, Replies.SkipAllWords) || DayOf(answer) is not null)
            {
                return answer;
            }

            terminal.Error.WriteLine(Replies.DayNotUnderstood);
        }
    }

    private static DocumentMetadata With(DocumentMetadata said, IdentityField field, string answer) => answer.Length == 0 ? said : field switch
    {
        IdentityField.Number => said with { Number = DocumentSymbols.Find(answer) is [var symbol] ? symbol.Number : answer },
        IdentityField.Type => said with { Type = DocumentTypes.StartOf(answer) ?? answer },
        IdentityField.Date => said with { Date = DayOf(answer) },
        IdentityField.Issuer => said with { Issuer = answer },
        IdentityField.Subject => said with { Subject = answer },
        _ => said with { Signer = answer },
    };

    private static DateOnly? DayOf(string words) => Dates.Find(words) is [var day] ? day.Date : null;

    private static bool Is(string answer, string word) => Diacritics.Fold(answer) == Diacritics.Fold(word);
}
