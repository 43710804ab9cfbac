using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Models.Chat;
using Assistant.Models.Prompts;
using Assistant.Storage;
using Assistant.Storage.Sqlite;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Looks at everything that the program needs, and says what is missing and how to get it.</summary>
internal sealed class Examination(AssistantOptions options, CancellationToken cancel)
{
    public const string Fine = "ok";
    public const string Warning = "warning";
    public const string Problem = "problem";

    // Room for a corpus of thousands of documents with its index, and for the exports of a year.
    private const long EnoughBytes = 1L << 30;

    /// <summary>In the order in which a person would mend them.</summary>
    public async Task<IReadOnlyList<CheckLine>> ChecksAsync()
    {
        var folder = DataFolder();
        return
        [
            new("runtime", Fine, RuntimeInformation.FrameworkDescription + ", " + RuntimeInformation.OSDescription),
            new("icu", StartupGuard.CanCompareVietnamese ? Fine : Problem, StartupGuard.Problem() ?? Replies.DoctorIcuWorks),
            new("sqlite", Fine, $"{SqliteLibrary.Version} ({SqliteLibrary.Name})"),
            folder,
            Disk(),
            .. folder.Status == Problem ? [] : await StoreAsync(),
            Port(),
            .. ReadingTools.Look().Select(Of),
            options.HeaviestSecrecy == Secrecy.None
                ? new("secrecy", Fine, Replies.DoctorClassifiedRefused(AssistantOptions.AllowClassifiedVariable))
                : new("secrecy", Warning, Replies.DoctorClassifiedAllowed(SecrecyMarks.Printed(options.HeaviestSecrecy), AssistantOptions.AllowClassifiedVariable)),
            await ModelAsync(),
        ];
    }

    private CheckLine DataFolder()
    {
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            var probe = Path.Combine(options.DataFolder, $".doctor-{Environment.ProcessId}");
            File.WriteAllText(probe, "x");
            File.Delete(probe);
            return new("data", Fine, options.DataFolder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new("data", Problem, Failures.Explain(error).Message);
        }
    }

    private CheckLine Disk()
    {
        try
        {
            var free = new DriveInfo(options.DataFolder).AvailableFreeSpace;
            return new("disk", free < EnoughBytes ? Warning : Fine, Replies.DoctorFreeSpace(free >> 20));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("disk", Warning, error.Message);
        }
    }

    private async Task<IReadOnlyList<CheckLine>> StoreAsync()
    {
        try
        {
            using var parts = new AssistantParts(options);
            var checks = new List<CheckLine>();
            if (SqliteHealth.Findings(options.DatabaseFile) is [var finding, ..])
            {
                checks.Add(new("database", Problem, Replies.DatabaseIsDamaged(options.DatabaseFile) + " " + finding));
                return checks;
            }

            checks.Add(new("database", Fine, options.DatabaseFile));
            var problems = parts.ImportShippedCorpus();
            var corpus = parts.Library.Current;
            checks.Add(problems.Count > 0
                ? new("corpus", Problem, string.Join(" ", problems))
                : new("corpus", corpus.Documents.Count > 0 ? Fine : Warning, Replies.DoctorCorpus(corpus.Documents.Count, corpus.Index.Passages.Count)));
            var old = parts.Store.OldVersions();
            checks.Add(new("versions", Fine, Replies.OldVersionsKept(old.Count, old.DistinctBy(version => version.DocumentId).Count(), old.Sum(version => version.Bytes))));
            checks.Add(new(
                "index",
                parts.Library.IndexProblem is null ? Fine : Warning,
                parts.Library.IndexProblem ?? (parts.Library.IndexWasReused ? Replies.DoctorIndexReused : Replies.DoctorIndexBuilt)));
            checks.Add(await EmbeddingAsync(parts));
            return checks;
        }
        catch (StoreException error)
        {
            return [new("database", Problem, Failures.Explain(error).Message)];
        }
    }

    private async Task<CheckLine> EmbeddingAsync(AssistantParts parts)
    {
        const string Name = "embedding";
        if (options.EmbeddingMistakes is [_, ..] mistakes)
        {
            return new(Name, Problem, Replies.EmbeddingIsOff(mistakes));
        }

        if (parts.Vectors is not { } vectors)
        {
            return new(Name, Fine, Replies.DoctorNoEmbedding);
        }

        var progress = vectors.Load(parts.Library.Current);
        var lines = EmbeddingText.Lines(parts, progress);
        var trouble = await EmbeddingText.ProbeAsync(parts, cancel);
        return new(Name, lines.Count == 1 && trouble is null ? Fine : Warning, string.Join(" ", [.. lines, .. trouble is null ? Enumerable.Empty<string>() : [trouble]]));
    }

    private async Task<CheckLine> ModelAsync()
    {
        const string Name = "model";
        var (prompts, wrong) = options.Model is null ? (null, []) : PromptLibrary.Load(options.PromptsFolder);
        if ((IReadOnlyList<string>)[.. options.ModelMistakes, .. wrong] is [_, ..] mistakes)
        {
            return new(Name, Problem, Replies.ModelIsOff(mistakes));
        }

        if (options.Model is not { } settings)
        {
            return new(Name, Fine, options.Embedding is null ? Replies.DoctorNoModel : Replies.DoctorOnlyEmbedding);
        }

        var state = Replies.DoctorModel(settings.Name, settings.Endpoint.GetLeftPart(UriPartial.Path), (int)settings.Wait.TotalSeconds) + " " + WhereTextsGo.Of(options);
        using var model = new PromptedModel(new EndpointChatClient(settings, TimeProvider.System), prompts!, settings.Endpoint.Host, settings.Wait, TimeProvider.System);
        return await ModelText.ProbeAsync(model, cancel) is { } trouble ? new(Name, Warning, $"{state} {trouble}") : new(Name, Fine, state);
    }

    private static CheckLine Port()
    {
        var port = new Uri(ServeCommand.DefaultAddress).Port;
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return new("port", Fine, Replies.DoctorPortIsFree(port));
        }
        catch (SocketException)
        {
            return new("port", Warning, Replies.PortInUse(ServeCommand.DefaultAddress));
        }
    }

    private static CheckLine Of(ReadingTool tool)
    {
        var missing = tool.Name switch
        {
            ReadingTools.PdfText => Replies.DoctorPdfTool,
            ReadingTools.Office => Replies.DoctorOfficeTool,
            ReadingTools.Recognition => tool.Path is null ? Replies.DoctorRecognitionTool : Replies.DoctorRecognitionLanguage,
            _ => Replies.DoctorLimitsTool,
        };
        return tool.IsComplete ? new(tool.Name, Fine, $"{tool.Path} ({tool.Version})") : new(tool.Name, Warning, missing);
    }
}
