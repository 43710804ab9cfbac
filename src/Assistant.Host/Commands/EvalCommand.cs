using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Answers;
using Assistant.Conversations;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Storage;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class EvalCommand : AssistantCommand
{
    private readonly Argument<string?> _gold = new("tệp") { Description = Replies.HelpGold, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _retrieval = new("--retrieval") { Description = Replies.HelpRetrieval, HelpName = "DIR" };
    private readonly Option<string?> _evidence = new("--evidence") { Description = Replies.HelpEvidence, HelpName = "FILE" };
    private readonly Option<bool> _unmarked = new("--unmarked") { Description = Replies.HelpUnmarked };
    private readonly Option<bool> _details = new("--details") { Description = Replies.HelpDetails };
    private readonly Option<bool> _curve = new("--curve") { Description = Replies.HelpCurve };
    private readonly Option<string?> _conversations = new("--conversations") { Description = Replies.HelpConversations, HelpName = "FILE" };
    private readonly Option<string?> _structure = new("--structure") { Description = Replies.HelpStructure, HelpName = "FILE" };
    private readonly Option<string?> _outline = new("--outline") { Description = Replies.HelpOutlineGold, HelpName = "FILE" };

    public EvalCommand(CommandSurroundings surroundings)
        : base("eval", Replies.HelpEval, surroundings)
    {
        Arguments.Add(_gold);
        Options.Add(_retrieval);
        Options.Add(_evidence);
        Options.Add(_conversations);
        Options.Add(_unmarked);
        Options.Add(_details);
        Options.Add(_curve);
        Options.Add(_structure);
        Options.Add(_outline);
    }

    public override async Task<int> RunAsync(Invocation call)
    {
        if (call.Value(_conversations) is { } talks && call.Value(_gold) is null)
        {
            await ConversationsAsync(call, talks, call.Value(_details));
            return ExitCode.Fine;
        }

        switch (call.Value(_gold), call.Value(_retrieval), call.Value(_evidence), call.Value(_structure), call.Value(_outline))
        {
            case ({ } gold, null, null, null, null):
                Answers(call, gold, call.Value(_unmarked), call.Value(_details), call.Value(_curve));
                break;
            case (null, { } folder, null, null, null):
                Retrieval(call, folder, call.Value(_unmarked));
                break;
            case (null, null, { } gold, null, null):
                Evidence(call, gold, call.Value(_unmarked));
                break;
            case (null, null, null, { } gold, null):
                AgainstGold(call, gold, StructureEvaluation.Run, JsonLine.Types.StructureFigures);
                break;
            case (null, null, null, null, { } gold):
                AgainstGold(call, gold, OutlineEvaluation.Run, JsonLine.Types.OutlineFigures);
                break;
            default:
                throw CommandException.WrongUse(Replies.EvalNeedsOneSource);
        }

        return ExitCode.Fine;
    }

    private static void Answers(Invocation call, string file, bool unmarked, bool details, bool curve)
    {
        var questions = Questions(file);
        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        var answers = Given(call, questions, unmarked, parts.Answerer, corpus);
        Write(
            call,
            AnswerEvaluation.Score(questions, answers) with
            {
                Misses = details ? AnswerEvaluation.Misses(questions, answers) : null,
                Curve = curve ? [.. AnswerEvaluation.Thresholds.Select(At)] : null,
            },
            JsonLine.Types.AnswerFigures);

        ThresholdFigures At(double threshold)
        {
            var figures = AnswerEvaluation.Score(questions, Given(call, questions, unmarked, new Answerer(threshold), corpus));
            return new ThresholdFigures(threshold, figures.Right, figures.WronglyRefused, figures.Refused);
        }
    }

    private static Dictionary<string, GivenAnswer> Given(Invocation call, IReadOnlyList<GoldQuestion> questions, bool unmarked, Answerer answerer, CorpusSnapshot corpus)
    {
        var answers = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);
        ProgressBar.Run(call.Terminal, Replies.Evaluating, questions, question =>
        {
            call.Cancellation.ThrowIfCancellationRequested();
            var asked = unmarked ? Diacritics.Fold(question.Question) : question.Question;
            answers[question.Id] = GivenAnswer.From(answerer.Answer(new Question(asked), corpus));
        });
        return answers;
    }

    // Conversations are kept, so these have a store of their own that goes with them.
    private static async Task ConversationsAsync(Invocation call, string file, bool details)
    {
        MustExist(file);
        var gold = GoldConversationFile.Read(File.ReadLines(file));
        if (gold.Mistakes is [_, ..] mistakes)
        {
            throw CommandException.WrongUse(Replies.GoldFileIsWrong(file, string.Join("; ", mistakes)));
        }

        using var parts = call.OpenParts();
        var folder = Directory.CreateTempSubdirectory("assistant-eval-");
        try
        {
            using var store = new SqliteStore(Path.Combine(folder.FullName, "eval.db"));
            var dialogue = new Dialogue(parts.Library, parts.Assisted, store, store, new DocxReportWriter(), new ExportFolder(folder.FullName), parts.Clock);
            Write(call, await ConversationEvaluation.RunAsync(gold.Conversations, dialogue, details, call.Cancellation), JsonLine.Types.ConversationFigures);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Evidence(Invocation call, string file, bool unmarked)
    {
        var questions = Questions(file);
        using var parts = call.OpenParts();
        Write(call, EvidenceEvaluation.Run(questions, parts.Library.Current, unmarked), JsonLine.Types.EvidenceFigures);
    }

    private static IReadOnlyList<GoldQuestion> Questions(string file)
    {
        MustExist(file);
        var gold = GoldFile.Read(File.ReadLines(file));
        return gold.Mistakes is [_, ..] mistakes
            ? throw CommandException.WrongUse(Replies.GoldFileIsWrong(file, string.Join("; ", mistakes)))
            : gold.Questions;
    }

    private static void Retrieval(Invocation call, string folder, bool unmarked)
    {
        if (!Directory.Exists(folder))
        {
            throw CommandException.WrongUse(Replies.FolderNotFound(folder));
        }

        try
        {
            Write(call, RetrievalEvaluation.Run(folder, unmarked), JsonLine.Types.RetrievalFigures);
        }
        catch (JsonException error)
        {
            throw CommandException.WrongUse(Replies.GoldFileIsWrong(folder, error.Message));
        }
    }

    private static void AgainstGold<T>(
        Invocation call,
        string gold,
        Func<string, IReadOnlyList<Document>, T> run,
        JsonTypeInfo<T> type)
    {
        MustExist(gold);
        using var parts = call.OpenParts();
        try
        {
            Write(call, run(gold, parts.Library.Current.Documents), type);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw CommandException.WrongUse(Replies.GoldFileIsWrong(gold, error.Message));
        }
    }

    private static void MustExist(string file)
    {
        if (!File.Exists(file))
        {
            throw CommandException.WrongUse(Replies.FileNotFound(file));
        }
    }

    private static void Write<T>(Invocation call, T figures, JsonTypeInfo<T> type)
    {
        if (call.Json)
        {
            call.WriteJson(figures, type);
            return;
        }

        foreach (var (name, value) in Figures(string.Empty, JsonSerializer.SerializeToElement(figures, type)))
        {
            call.Out.WriteLine($"{name,-28} {value}");
        }
    }

    // Lists come last, one entry on a line: they are what a developer reads next.
    private static IEnumerable<(string Name, string Value)> Figures(string prefix, JsonElement element) =>
        element.EnumerateObject().SelectMany(property => property.Value.ValueKind switch
        {
            JsonValueKind.Object => Figures(prefix + property.Name + ".", property.Value),
            JsonValueKind.Array => property.Value.EnumerateArray().Select(entry => (prefix + property.Name, entry.ToString())),
            _ => [(prefix + property.Name, property.Value.ToString())],
        });
}
