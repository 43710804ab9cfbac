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

    [Fact]
    public void Typed_without_marks_the_figures_are_computed_and_compared_all_the_same()
    {
        var chat = Chat.OverShippedDocuments().Then(
            "toi can lam bao cao theo de cuong kem ke hoach 34",
            "Dang uy xa Binh An, dang bo co so",
            "phan mot",
            "chi bo truc thuoc: 11, gom 6 thon, 3 truong hoc, 1 cong an, 1 quan su");
        Assert.Contains("6 + 3 + 1 + 1 = 11", chat.Last.Text, StringComparison.Ordinal);
        chat.Say("dang vien 214, trong do mien sinh hoat di lam an xa 9, nguoi co dao 3");
        Assert.Contains("3/214 = 1,4%", chat.Last.Text, StringComparison.Ordinal);
        chat.Say("thon: huu tri 48 tren 132 dv, bi thu huu tri 4, bt kiem truong thon 3");
        Assert.Contains("4/6 = 66,7%", chat.Last.Text, StringComparison.Ordinal);
        chat.Say("phan hai muc 3.2: chi bo thon: 7 chi bo, hang nam co ket nap 3");
        Assert.NotNull(chat.Draft.OpenContradiction);
        chat.Say("6 moi dung");
        Assert.Null(chat.Draft.OpenContradiction);
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
