using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>The memory of this process as the kernel counts it, in MB.</summary>
/// <param name="Anonymous">What nothing but this process holds; the rest are pages of files, which the kernel may take back.</param>
internal sealed record ResidentMemory(double Resident, double Anonymous, double Greatest)
{
    public static ResidentMemory Now()
    {
        var lines = File.ReadAllLines("/proc/self/status");
        return new ResidentMemory(Megabytes(lines, "VmRSS:"), Megabytes(lines, "RssAnon:"), Megabytes(lines, "VmHWM:"));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"resident {Resident:0} MB (of it {Anonymous:0} MB no file's), greatest so far {Greatest:0} MB");

    private static double Megabytes(string[] lines, string name) => 1.024e-3 * double.Parse(
        lines.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
