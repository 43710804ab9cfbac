using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>The greatest memory in each quarter of a run: flat means that it does not grow with what was done before.</summary>
internal sealed class MemoryGauge(int all)
{
    private const int Often = 25;

    private readonly long[] _managed = new long[4];
    private readonly long[] _resident = new long[4];

    public static MemoryGauge Quarters(int all) => new(all);

    public void Reached(int done)
    {
        if (done % Often != 0)
        {
            return;
        }

        var quarter = Math.Min(3, (done - 1) * 4 / all);
        _managed[quarter] = Math.Max(_managed[quarter], GC.GetTotalMemory(forceFullCollection: false));
        using var process = Process.GetCurrentProcess();
        _resident[quarter] = Math.Max(_resident[quarter], process.WorkingSet64);
    }

    public void Print()
    {
        for (var quarter = 0; quarter < 4; quarter++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"           quarter {quarter + 1}: managed {_managed[quarter] / 1e6,5:0} MB, resident {_resident[quarter] / 1e6,5:0} MB"));
        }
    }
}
