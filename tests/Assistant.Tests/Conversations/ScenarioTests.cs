using System.Text;
using System.Text.Json;
using Assistant.Text;

namespace Assistant.Tests.Conversations;

/// <summary>The gold conversation of 45 turns, from the first request to the file.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public void The_whole_drafting_conversation_shows_what_it_must_and_nothing_that_it_must_not()
    {
        var chat = Chat.OverShippedDocuments();
        var failures = new List<string>();
        var transcript = new StringBuilder();
        foreach (var line in File.ReadLines(Repository.Folder("tests/gold/draft_scenario.jsonl")).Where(line => line.Length > 0))
        {
            using var turn = JsonDocument.Parse(line);
            var number = turn.RootElement.GetProperty("turn").GetInt32();
            var user = turn.RootElement.GetProperty("user").GetString()!;
            var reply = chat.Say(user);
            transcript.Append("### ").Append(number).Append(". ").Append(user).Append("\n\n").Append(reply.Text).Append("\n\n")
                .Append(FormattableString.Invariant($"({reply.State.Mode}; answered {reply.State.Answered}, skipped {reply.State.Skipped}, missing {reply.State.Missing})\n\n"));
            failures.AddRange(Strings(turn, "must_show").Where(words => !Shows(reply.Text, words)).Select(words => $"{number}: does not show '{words}'"));
            failures.AddRange(Strings(turn, "must_not_show").Where(words => Shows(reply.Text, words)).Select(words => $"{number}: shows '{words}'"));
        }

        Assert.Empty(failures);
        Assert.Equal(Golden(transcript.ToString()), transcript.ToString());
    }

    // UPDATE_GOLDEN=1 rewrites what people see; the difference is reviewed like code.
    private static string Golden(string now)
    {
        var path = Repository.Folder("tests/Assistant.Tests/Conversations/Golden/scenario.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, now);
        }

        return File.ReadAllText(path);
    }

    private static IEnumerable<string> Strings(JsonDocument turn, string name) =>
        turn.RootElement.GetProperty(name).EnumerateArray().Select(element => element.GetString()!);

    // As the gold files' own scorer: folded, and a digit at an end must not touch another digit.
    private static bool Shows(string text, string words)
    {
        var all = ToneMarks.Key(text.Replace("*", string.Empty, StringComparison.Ordinal));
        var wanted = ToneMarks.Key(words);
        for (var at = all.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = all.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var before = at > 0 && char.IsAsciiDigit(wanted[0]) && char.IsAsciiDigit(all[at - 1]);
            var after = at + wanted.Length < all.Length && char.IsAsciiDigit(wanted[^1]) && char.IsAsciiDigit(all[at + wanted.Length]);
            if (!before && !after)
            {
                return true;
            }
        }

        return false;
    }
}
