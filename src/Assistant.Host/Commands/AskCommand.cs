using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Assistant.Answers;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class AskCommand : AssistantCommand
{
    private readonly Argument<string?> _question = new("câu hỏi") { Description = Replies.HelpQuestion, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _batch = new("--batch") { Description = Replies.HelpBatch, HelpName = "FILE" };
    private readonly Option<bool> _explain = new("--explain") { Description = Replies.HelpExplainQuestion };

    public AskCommand(CommandSurroundings surroundings)
        : base("ask", Replies.HelpAsk, surroundings)
    {
        Arguments.Add(_question);
        Options.Add(_batch);
        Options.Add(_explain);
    }

    public override async Task<int> RunAsync(Invocation call)
    {
        var (question, batch) = (call.Value(_question), call.Value(_batch));
        if (question is null == batch is null)
        {
            throw CommandException.WrongUse(Replies.AskNeedsOneSource);
        }

        return await (batch is null ? AskOneAsync(call, question!, call.Value(_explain)) : AskAllAsync(call, QuestionsIn(batch), call.Value(_explain)));
    }

    private static async Task<int> AskOneAsync(Invocation call, string question, bool explain)
    {
        if (Unanswerable(question) is { } why)
        {
            throw CommandException.WrongUse(why);
        }

        using var parts = call.OpenParts();
        var (answer, elapsed) = await AskAsync(parts, question, call.Cancellation);
        if (call.Json)
        {
            call.WriteJson(AnswerLine.From(null, answer, elapsed) with { Explanation = Explained(parts, question, explain) }, JsonLine.Types.AnswerLine);
        }
        else
        {
            AnswerPage.Write(call.Terminal, answer);
            if (Explained(parts, question, explain) is { } explanation)
            {
                AnswerPage.WriteExplanation(call.Terminal, explanation);
            }
        }

        return answer is Answer.Found ? ExitCode.Fine : ExitCode.No;
    }

    private static async Task<int> AskAllAsync(Invocation call, List<(string Id, string Question)> questions, bool explain)
    {
        using var parts = call.OpenParts();
        foreach (var (id, question) in questions)
        {
            call.Cancellation.ThrowIfCancellationRequested();
            var (answer, elapsed) = await AskAsync(parts, question, call.Cancellation);
            call.WriteJson(AnswerLine.From(id, answer, elapsed) with { Explanation = Explained(parts, question, explain) }, JsonLine.Types.AnswerLine);
        }

        return ExitCode.Fine;
    }

    private static async Task<(Answer Answer, TimeSpan Elapsed)> AskAsync(AssistantParts parts, string question, CancellationToken patience)
    {
        // The first question loads the corpus; what is timed is the answering.
        var corpus = parts.Library.Current;
        var watch = Stopwatch.StartNew();
        var answer = Unanswerable(question) is { } why
            ? new Answer.Clarify(why, [])
            : await parts.Assisted.AnswerAsync(new Question(question), corpus, null, patience);
        return (answer, watch.Elapsed);
    }

    private static Explanation? Explained(AssistantParts parts, string question, bool explain) =>
        explain && Unanswerable(question) is null ? parts.Answerer.Explain(new Question(question), parts.Library.Current) : null;

    private static string? Unanswerable(string question)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return Replies.QuestionIsEmpty;
        }

        return question.Length > Question.LongestText ? Replies.QuestionIsTooLong(question.Length, Question.LongestText) : null;
    }

    // The whole file is read before the first answer: a wrong line is told at once, not after an hour.
    private static List<(string Id, string Question)> QuestionsIn(string file) => JsonLines.Read<(string Id, string Question)>(file, line =>
        line.TryGetProperty("question", out var question) && question.ValueKind == JsonValueKind.String
        && line.TryGetProperty("id", out var id) && id.ValueKind is (JsonValueKind.String or JsonValueKind.Number)
            ? (id.ToString(), question.GetString()!)
            : null);
}
