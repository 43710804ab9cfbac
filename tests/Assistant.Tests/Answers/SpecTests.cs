using Assistant.Answers;
using Assistant.Text;

namespace Assistant.Tests.Answers;

/// <summary>The pages under Specs/ that an official can read and add to.</summary>
public sealed class SpecTests
{
    private static readonly Answerer Answerer = new();

    public static TheoryData<string, string, string, bool> Pages()
    {
        var data = new TheoryData<string, string, string, bool>();
        foreach (var page in Directory.GetFiles(Repository.Folder("tests/Assistant.Tests/Answers/Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var entry in File.ReadAllText(page).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
            {
                var lines = entry.Split('\n', StringSplitOptions.RemoveEmptyEntries);
                data.Add(lines[0].Trim(), Field(lines, "có"), Field(lines, "dẫn"), lines.Any(line => line.Trim() == "- không"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Questions_are_answered_as_the_page_says(string question, string contains, string cited, bool refused)
    {
        var answer = Answerer.Answer(new Question(question), InventedCorpus.Snapshot);
        if (refused)
        {
            Assert.IsNotType<Answer.Found>(answer);
            Assert.Empty(answer.Citations);
            return;
        }

        Assert.IsType<Answer.Found>(answer);
        Assert.All(
            contains.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            words => Assert.Contains(Plain(words), Plain(answer.Text), StringComparison.Ordinal));
        if (cited.Length > 0)
        {
            Assert.Contains(answer.Citations, citation => Plain(citation.Quote).Contains(Plain(cited), StringComparison.Ordinal));
        }
    }

    private static string Field(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith($"- {name}: ", StringComparison.Ordinal))?[(name.Length + 4)..] ?? string.Empty;

    private static string Plain(string text) => ToneMarks.Key(text).Replace("*", string.Empty, StringComparison.Ordinal);
}
