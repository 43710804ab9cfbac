namespace Assistant.Benchmarks;

/// <summary>Comes with the import pipeline.</summary>
internal static class ImportBenchmark
{
    public static int Run(string[] options)
    {
        Console.Error.WriteLine($"import: not measured yet ({options.Length} options).");
        return 1;
    }
}
