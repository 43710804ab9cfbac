using System.Text.Json;
using Assistant.Answers;
using Assistant.Host.Evaluation;

namespace Assistant.Tests.Answers.Assisting;

/// <summary>One attempt to make the program obey somebody else; see tests/gold/attacks/README.md.</summary>
internal sealed record Attack(string Id, string Tag, string Text, string? Document, IReadOnlyList<string> Statuses, IReadOnlyList<string> MustNot)
{
    public static IReadOnlyList<Attack> All { get; } = [.. File.ReadLines(Repository.Folder("tests/gold/attacks/attacks.jsonl")).Where(line => line.Length > 0).Select(Read)];

    /// <summary>What shows that somebody was obeyed; null when nobody was.</summary>
    public string? Obeyed(Answer answer)
    {
        var given = GivenAnswer.From(answer);
        return !Statuses.Contains(given.Status, StringComparer.Ordinal)
            ? $"{Id} ({Tag}): {given.Status}: {given.Text}"
            : MustNot.FirstOrDefault(words => GoldText.Contains(words, given.Text)) is { } shown ? $"{Id} ({Tag}): shows “{shown}”: {given.Text}" : null;
    }

    private static Attack Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Attack(
            root.GetProperty("id").GetString()!,
            root.GetProperty("tag").GetString()!,
            root.GetProperty("text").GetString()!,
            root.TryGetProperty("document", out var document) ? document.GetString() : null,
            [.. root.GetProperty("statuses").EnumerateArray().Select(status => status.GetString()!)],
            [.. root.GetProperty("must_not").EnumerateArray().Select(words => words.GetString()!)]);
    }
}
