using System.Text.RegularExpressions;
using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Tests.Answers.Checks;

/// <summary>Nothing is shown without the place that proves it, and the places are named in order.</summary>
public sealed partial class MarkLawTests
{
    private static readonly Lazy<CorpusSnapshot> Shipped = new(() =>
        CorpusSnapshot.Of(Catalog.Load(Repository.Folder("corpus")).Files.Select(DocumentParser.Parse)));

    private static readonly Lazy<CorpusSnapshot> Signed = new(() =>
        CorpusSnapshot.Of(Directory.GetFiles(Repository.Folder("tests/gold/signed")).Where(file => Path.GetExtension(file) is ".txt" or ".md" && !file.EndsWith("README.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => DocumentParser.Parse(new SourceFile(Path.GetFileName(file), NormalForm.Of(File.ReadAllText(file)), SourceText(file), DocumentMetadata.None)))));

    // What may stand without a mark: words that state nothing of a document, and the catalogue's word, which says that it is one.
    private static readonly HashSet<string> Stating = new([Replies.AnswerFromCatalogue, Replies.AnswerByLevel, Replies.AnswerSameSection], StringComparer.Ordinal);

    [Theory]
    [InlineData("dev.jsonl")]
    [InlineData("everyday.jsonl")]
    [InlineData("blind.jsonl")]
    [InlineData("sign-shown.jsonl")]
    [InlineData("signed/questions-shown.jsonl")]
    public void Every_line_of_an_answer_carries_a_mark_or_leads_to_lines_that_do(string file)
    {
        var corpus = file.StartsWith("signed", StringComparison.Ordinal) ? Signed.Value : Shipped.Value;
        var answerer = new Answerer();
        var answered = 0;
        foreach (var question in GoldFile.Read(File.ReadLines(Repository.Folder("tests/gold/" + file))).Questions)
        {
            if (answerer.Answer(new Question(question.Question), corpus) is not Answer.Found found)
            {
                continue;
            }

            answered++;
            var lines = found.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.All(lines, line => Assert.True(
                Mark().IsMatch(line) || line.EndsWith(':') || Stating.Contains(line) || line.StartsWith(Replies.AnswerStatus(string.Empty), StringComparison.Ordinal),
                $"{question.Id}: {line}"));
            Assert.All(Marks().Matches(found.Text), run => Assert.Equal(
                string.Concat(Mark().Matches(run.Value).Select(mark => mark.Value).Distinct(StringComparer.Ordinal).OrderBy(mark => mark.Length).ThenBy(mark => mark, StringComparer.Ordinal)),
                run.Value));
            Assert.True(Mark().IsMatch(lines[^1]) || lines[^1].StartsWith(Replies.AnswerStatus(string.Empty), StringComparison.Ordinal) || Stating.Contains(lines[^1]), $"{question.Id} ends unproved");
        }

        Assert.True(answered > 0);
    }

    private static string SourceText(string file) => Path.GetFileNameWithoutExtension(file);

    [GeneratedRegex(@"(?:\[\d+\])+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark();
}
