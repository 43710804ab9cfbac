using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Answers;

/// <summary>The examiners' questions: floors just below what is reached, so that a change that loses answers is seen.</summary>
public sealed class SigningExamTests
{
    private static readonly Lazy<CorpusSnapshot> Shipped = new(() => CorpusSnapshot.Of(ShippedDocuments()));

    private static readonly Lazy<CorpusSnapshot> All = new(() => CorpusSnapshot.Of(ShippedDocuments().Concat(
        new[] { "tests/gold/unseen", "tests/gold/signed" }
            .SelectMany(folder => Directory.GetFiles(Repository.Folder(folder)))
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" && Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(file => DocumentParser.Parse(new SourceFile(Path.GetFileName(file), NormalForm.Of(File.ReadAllText(file)), Path.GetFileNameWithoutExtension(file), DocumentMetadata.None))))));

    [Theory]
    [InlineData("sign-shown.jsonl", 0.90, 0.95)]
    [InlineData("sign-held.jsonl", 0.82, 0.95)]
    [InlineData("signed/questions-shown.jsonl", 0.89, 0.95)]
    [InlineData("signed/questions-held.jsonl", 0.80, 0.95)]
    public void The_examiners_questions_keep_their_answers(string file, double right, double refused)
    {
        var corpus = file.StartsWith("signed/", StringComparison.Ordinal) ? All.Value : Shipped.Value;
        var gold = GoldFile.Read(File.ReadLines(Repository.Folder("tests/gold/" + file)));
        Assert.Empty(gold.Mistakes);
        var answerer = new Answerer();
        var answers = gold.Questions.ToDictionary(
            question => question.Id,
            question => GivenAnswer.From(answerer.Answer(new Question(question.Question), corpus)),
            StringComparer.Ordinal);
        var figures = AnswerEvaluation.Score(gold.Questions, answers);
        Assert.True(figures.Right >= right, $"right: {figures.Right}");
        Assert.True(figures.Refused >= refused, $"refused: {figures.Refused}");
    }

    private static IEnumerable<Document> ShippedDocuments() => Catalog.Load(Repository.Folder("corpus")).Files.Select(DocumentParser.Parse);
}
