using Assistant.Answers;
using Assistant.Answers.Checks;
using Assistant.Formats;
using Assistant.Corpus;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Answers;

/// <summary>What holds for every answer over the shipped documents, and how good the answers are as a whole.</summary>
public sealed class AnswerLawTests
{
    private static readonly Lazy<CorpusSnapshot> Shipped = new(() =>
        CorpusSnapshot.Of(Catalog.Load(Repository.Folder("corpus")).Files.Select(DocumentParser.Parse)));

    private static readonly Lazy<GoldFile> Gold = new(() => Read("dev"));

    [Fact]
    public void Every_quotation_stands_in_its_source()
    {
        foreach (var answer in Answers(unmarked: false).Concat(Answers(unmarked: true)))
        {
            Assert.All(answer.Answer.Citations, citation => Assert.True(QuotationCheck.Holds(citation, Shipped.Value), answer.Question.Id));
        }
    }

    [Fact]
    public void Every_mark_in_an_answer_has_its_citation_and_every_citation_its_mark()
    {
        foreach (var (question, answer) in Answers(unmarked: false))
        {
            Assert.Equal(Enumerable.Range(1, answer.Citations.Count), answer.Citations.Select(citation => citation.N));
            Assert.All(answer.Citations, citation => Assert.True(answer.Text.Contains($"[{citation.N}]", StringComparison.Ordinal), question.Id));
        }
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var another = new Answerer();
        foreach (var (question, answer) in Answers(unmarked: false))
        {
            Assert.Equal(answer.Text, another.Answer(new Question(question.Question), Shipped.Value).Text);
        }
    }

    // Floors just below what is reached, so that a change that loses answers is seen; the figures of a commit stand in its message.
    [Theory]
    [InlineData("dev", 0.96, 0.95)]
    [InlineData("everyday", 0.92, 0.95)]
    [InlineData("blind", 0.84, 0.9)]
    public void The_gold_questions_are_answered_well(string file, double rightAndCited, double refused)
    {
        var gold = Read(file);
        Assert.Empty(gold.Mistakes);
        var answers = file == "dev" ? Answers(unmarked: false) : Asked(gold, question => question);
        var figures = Score(gold, answers);
        Assert.True(figures.RightAndCited >= rightAndCited, $"right and cited: {figures.RightAndCited}");
        Assert.True(figures.Refused >= refused, $"refused: {figures.Refused}");
        Assert.True(figures.WronglyRefused <= 0.05, $"wrongly refused: {figures.WronglyRefused}");
        Assert.All(answers.SelectMany(answer => answer.Answer.Citations), citation => Assert.True(QuotationCheck.Holds(citation, Shipped.Value)));
    }

    [Fact]
    public void Typing_without_marks_loses_little()
    {
        var figures = Score(Gold.Value, Answers(unmarked: true));
        Assert.True(figures.RightAndCited >= 0.85, $"right and cited: {figures.RightAndCited}");
    }

    private static GoldFile Read(string file) => GoldFile.Read(File.ReadLines(Repository.Folder($"tests/gold/{file}.jsonl")));

    private static AnswerFigures Score(GoldFile gold, List<(GoldQuestion Question, Answer Answer)> answers) =>
        AnswerEvaluation.Score(gold.Questions, answers.ToDictionary(pair => pair.Question.Id, pair => GivenAnswer.From(pair.Answer), StringComparer.Ordinal));

    private static readonly Answerer Answerer = new();

    private static readonly Lazy<List<(GoldQuestion Question, Answer Answer)>> Marked = new(() => Asked(Gold.Value, question => question));

    private static readonly Lazy<List<(GoldQuestion Question, Answer Answer)>> Unmarked = new(() => Asked(Gold.Value, Diacritics.Fold));

    private static List<(GoldQuestion Question, Answer Answer)> Answers(bool unmarked) => unmarked ? Unmarked.Value : Marked.Value;

    private static List<(GoldQuestion Question, Answer Answer)> Asked(GoldFile file, Func<string, string> typed) =>
        [.. file.Questions.Select(gold => (gold, Answerer.Answer(new Question(typed(gold.Question)), Shipped.Value)))];
}
