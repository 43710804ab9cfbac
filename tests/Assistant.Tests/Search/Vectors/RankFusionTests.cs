using Assistant.Search.Vectors;

namespace Assistant.Tests.Search.Vectors;

public sealed class RankFusionTests
{
    private static readonly HashSet<int> Nothing = [];

    [Fact]
    public void What_both_find_comes_before_what_one_of_them_finds() =>
        Assert.Equal([3, 1, 2, 9], Order([1, 2, 3], [3, 9], Nothing));

    [Fact]
    public void Words_alone_stay_as_they_are() => Assert.Equal([5, 4, 6], Order([5, 4, 6], [], Nothing));

    [Fact]
    public void The_same_order_twice_stays_that_order() => Assert.Equal([5, 4, 6], Order([5, 4, 6], [5, 4, 6], Nothing));

    [Fact]
    public void Words_come_first_where_the_sums_are_equal()
    {
        // With half the weight the nearest by its vector weighs as much as the twelfth by words.
        int[] byWords = [.. Enumerable.Range(0, 12)];

        var fused = RankFusion.Fuse(byWords, [999], Nothing);

        Assert.Equal(fused[^2].Score, fused[^1].Score);
        Assert.Equal([11, 999], fused.TakeLast(2).Select(rank => rank.Ordinal));
    }

    [Fact]
    public void A_passage_that_must_be_kept_never_falls()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            int[] byWords = [.. Shuffled(random).Take(random.Next(40))];
            int[] nearest = [.. Shuffled(random).Take(random.Next(40))];
            var kept = byWords.Where(_ => random.Next(3) == 0).ToHashSet();

            var fused = RankFusion.Fuse(byWords, nearest, kept);

            var order = fused.Select(rank => rank.Ordinal).ToList();
            Assert.True(order.ToHashSet().SetEquals(byWords.Union(nearest)) && order.Distinct().Count() == order.Count, $"seed {seed}");
            Assert.True(kept.All(ordinal => order.IndexOf(ordinal) <= Array.IndexOf(byWords, ordinal)), $"seed {seed}");
            Assert.True(fused.Zip(fused.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score), $"seed {seed}");
        }
    }

    [Fact]
    public void A_rank_says_where_it_comes_from()
    {
        var fused = RankFusion.Fuse([7, 8], [8, 9], Nothing).ToDictionary(rank => rank.Ordinal);

        Assert.Equal((1, (int?)null), (fused[7].ByWords, fused[7].ByVector));
        Assert.Equal((2, 1), (fused[8].ByWords, fused[8].ByVector));
        Assert.Equal(((int?)null, 2), (fused[9].ByWords, fused[9].ByVector));
    }

    private static int[] Order(int[] byWords, int[] nearest, HashSet<int> kept) => [.. RankFusion.Fuse(byWords, nearest, kept).Select(rank => rank.Ordinal)];

    private static int[] Shuffled(Random random)
    {
        int[] all = [.. Enumerable.Range(0, 60)];
        random.Shuffle(all);
        return all;
    }
}
