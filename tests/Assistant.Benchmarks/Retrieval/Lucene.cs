using System.Globalization;
using System.Text.Json;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Apache Lucene, run by the benchmark folder's own LuceneBench.java with the jars of Debian.</summary>
internal sealed class Lucene
{
    private const string Jars = "/usr/share/java";

    private readonly string _classPath;

    private Lucene(string classPath) => _classPath = classPath;

    /// <summary>Compiles the program into the working folder.</summary>
    /// <exception cref="UsageException">Lucene, Java or the program is missing.</exception>
    public static Lucene Prepare(string source, string work)
    {
        var classPath = string.Join(':', [work, Jar("lucene-core-8*.jar"), Jar("lucene-analyzers-common-8*.jar")]);
        if (!File.Exists(source))
        {
            throw new UsageException($"'{Path.GetFullPath(source)}' is missing: LuceneBench.java stands beside the folder of the benchmark.");
        }

        Directory.CreateDirectory(work);
        try
        {
            ChildProcess.Run("javac", "-nowarn", "-cp", classPath, "-d", work, source);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("There is no Java compiler. Install one: apt-get install default-jdk-headless");
        }

        return new Lucene(classPath);
    }

    /// <summary>Builds the index of docs.tsv in a folder.</summary>
    public LuceneBuild Index(string folder)
    {
        var told = Told("index", Path.Combine(folder, "docs.tsv"), Place(folder), "nopos");
        return new LuceneBuild(told.GetProperty("build_s").GetDouble(), told.GetProperty("merge_s").GetDouble(), told.GetProperty("index_mb").GetDouble(), told.GetProperty("rss_mb").GetInt32());
    }

    /// <summary>Asks queries.tsv of a folder, top 100, after two rounds of warming up; the run with its scores is kept for <see cref="RunIn"/>.</summary>
    /// <param name="fields">How many fields docs.tsv has; all count alike.</param>
    public LuceneSearch Search(string folder, int fields)
    {
        var told = Told("search", Place(folder), Path.Combine(folder, "queries.tsv"), RunFile(folder), string.Join(',', Enumerable.Repeat("1", fields)), "1.2", "0.75", "1");
        return new LuceneSearch(told.GetProperty("p50").GetDouble(), told.GetProperty("p95").GetDouble(), told.GetProperty("p99").GetDouble(), told.GetProperty("rss_mb").GetInt32());
    }

    /// <summary>What the last search of this folder found for each question, best first: numbers of passages.</summary>
    public static ILookup<string, ScoredPassage> RunIn(string folder) => File.ReadLines(RunFile(folder))
        .Select(line => line.Split('\t'))
        .ToLookup(
            cells => cells[0],
            cells => new ScoredPassage(int.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    private static string Place(string folder) => Path.Combine(folder, "index");

    private static string RunFile(string folder) => Path.Combine(folder, "run.tsv");

    private static string Jar(string pattern) =>
        (Directory.Exists(Jars) ? Directory.GetFiles(Jars, pattern).Order(StringComparer.Ordinal).FirstOrDefault() : null)
        ?? throw new UsageException($"There is no {pattern} in {Jars}. Install Lucene: apt-get install liblucene8-java");

    private JsonElement Told(params IEnumerable<string> arguments) =>
        JsonSerializer.Deserialize<JsonElement>(ChildProcess.Run("java", ["-cp", _classPath, "LuceneBench", .. arguments]));
}
