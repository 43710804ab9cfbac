using System.Diagnostics;
using Assistant.Wording;
using Spectre.Console;

namespace Assistant.Host.Commands;

/// <summary>Shows how far long work has come, how fast it goes and how long it will still take, when a person watches.</summary>
internal static class ProgressBar
{
    /// <summary>Does <paramref name="work"/> for each item, in order.</summary>
    public static void Run<T>(Terminal terminal, string label, IReadOnlyList<T> items, Action<T> work) =>
        Run(terminal, items.Count, 0, _ => label, _ => 1, oneDone =>
        {
            foreach (var item in items)
            {
                work(item);
                oneDone();
            }
        });

    /// <param name="sizes">Bytes of each file, in order.</param>
    /// <param name="work">Calls what it is given once for each file that is done, in order, from any thread.</param>
    public static void Run(Terminal terminal, string label, IReadOnlyList<long> sizes, Action<Action> work)
    {
        var watch = Stopwatch.StartNew();
        var bytes = 0L;
        string Rate(int done)
        {
            bytes += sizes[done - 1];
            var seconds = Math.Max(watch.Elapsed.TotalSeconds, 0.001);
            return Replies.Rate(label, done, sizes.Count, done / seconds, bytes / seconds / 1_000_000);
        }

        Run(terminal, Math.Max(1, sizes.Sum(size => Math.Max(1, size))), 0, done => done == 0 ? label : Rate(done), done => Math.Max(1, sizes[done]), work);
    }

    /// <param name="work">Tells what it is given how many of <paramref name="all"/> are done, from any thread.</param>
    public static Task RunAsync(Terminal terminal, string label, int all, Func<Action<int>, Task> work) => terminal.Interactive
        ? Shown(terminal).StartAsync(async progress =>
        {
            var task = progress.AddTask(Markup.Escape(label), maxValue: Math.Max(1, all));
            await work(done => task.Value = done);
        })
        : work(static _ => { });

    private static Progress Shown(Terminal terminal) => terminal.Rich(terminal.Error).Progress()
        .Columns(new TaskDescriptionColumn(), new Spectre.Console.ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());

    private static void Run(Terminal terminal, long all, int done, Func<int, string> describe, Func<int, long> weight, Action<Action> work)
    {
        if (!terminal.Interactive)
        {
            work(static () => { });
            return;
        }

        Shown(terminal).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(describe(done)), maxValue: Math.Max(1, all));
            work(() =>
            {
                task.Increment(weight(done++));
                task.Description = Markup.Escape(describe(done));
            });
        });
    }
}
