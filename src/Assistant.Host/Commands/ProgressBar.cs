using System.Diagnostics;
using Assistant.Wording;
using Spectre.Console;

namespace Assistant.Host.Commands;

/// <summary>Shows how far long work has come, how fast it goes and how long it will still take, when a person watches.</summary>
internal static class ProgressBar
{
    /// <summary>Does <paramref name="work"/> for each item, in order.</summary>
    public static void Run<T>(Terminal terminal, string label, IReadOnlyList<T> items, Action<T> work) =>
        Run(terminal, label, items, null, item =>
        {
            work(item);
            return true;
        });

    /// <param name="size">Bytes of an item; null where all items weigh the same.</param>
    /// <param name="work">False ends it.</param>
    public static void Run<T>(Terminal terminal, string label, IReadOnlyList<T> items, Func<T, long>? size, Func<T, bool> work)
    {
        if (!terminal.Interactive)
        {
            foreach (var item in items)
            {
                if (!work(item))
                {
                    return;
                }
            }

            return;
        }

        var sizes = items.Select(item => size is null ? 1 : Math.Max(1, size(item))).ToList();
        terminal.Rich(terminal.Error).Progress()
            .Columns(new TaskDescriptionColumn(), new Spectre.Console.ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask(Markup.Escape(label), maxValue: Math.Max(1, sizes.Sum()));
                var watch = Stopwatch.StartNew();
                var (done, bytes) = (0, 0L);
                foreach (var item in items)
                {
                    if (!work(item))
                    {
                        return;
                    }

                    bytes += sizes[done++];
                    task.Increment(sizes[done - 1]);
                    var seconds = Math.Max(watch.Elapsed.TotalSeconds, 0.001);
                    task.Description = Markup.Escape(size is null ? label : Replies.Rate(label, done, items.Count, done / seconds, bytes / seconds / 1_000_000));
                }
            });
    }
}
