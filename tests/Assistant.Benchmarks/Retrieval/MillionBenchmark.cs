using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>A large index, kept in a folder, then opened and asked by a fresh process on one core.</summary>
internal static class MillionBenchmark
{
    public static int Run(string[] options)
    {
        var bench = BenchFolder.From(options);
        using var work = WorkFolder.From(options);
        var index = work.Folder("million");
        if (Directory.EnumerateFileSystemEntries(index).Any())
        {
            Console.WriteLine($"The index in '{index}' is taken as it is.");
        }
        else
        {
            Build(new MadeArticles(bench.Set), Options.Number(options, "--passages", 1_000_000), index);
        }

        var files = Directory.GetFiles(index, "*", SearchOption.AllDirectories);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on the disk: {files.Sum(file => new FileInfo(file).Length) / 1e6:#,0} MB in {files.Length} files"));
        var questions = work.File("questions.txt");
        File.WriteAllLines(questions, bench.Set.Questions.Select(question => question.Text.ReplaceLineEndings(" ")));
        Console.Write(ChildProcess.RunSelfOnOneCore("opened", index, questions, "--rounds", Options.Text(options, "--rounds") ?? "5"));
        return 0;
    }

    private static void Build(MadeArticles articles, int passages, string index)
    {
        var building = new Stopwatch();
        var letters = 0L;
        foreach (var batch in articles.Batches(passages, IndexUnderTest.PassagesOfSegment))
        {
            letters += batch.Sum(passage => (long)passage.Text.Length);
            building.Start();
            IndexUnderTest.Keep(index, batch);
            building.Stop();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{building.Elapsed.TotalSeconds:0.0} s  {ResidentMemory.Now()}"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"build: {passages:#,0} passages, {letters / 1e6:#,0} million letters in {building.Elapsed.TotalSeconds:0.0} s, {passages / building.Elapsed.TotalSeconds:#,0} passages/s; {ResidentMemory.Now()}"));
    }
}
