using Assistant.Drafting;
using Assistant.Search;

namespace Assistant.Conversations;

/// <summary>One message of an interview and all that is known when it comes.</summary>
internal sealed record TurnContext(DraftAnalysis Analysis, string UserId, string Text, CorpusSnapshot Corpus, DraftBook Book)
{
    public Draft Draft => Analysis.Draft;

    /// <summary>The number of this message.</summary>
    public int Turn => Draft.LastTurn + 1;

    /// <summary>The line that the interview stands at; after the last one, the first that is missing, else the last.</summary>
    public OutlineLine Asked => Draft.Current ?? Draft.Map.Lines.FirstOrDefault(line => !line.Optional && Draft.IsOpen(line)) ?? Draft.Map.Lines[^1];

    public Draft After(IReadOnlyList<DraftEvent> events) => Book.After(Draft, UserId, events);
}
