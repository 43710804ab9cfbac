using Assistant.Search.Vectors;

namespace Assistant.Tests.Search.Vectors;

public sealed class VectorSearchTests
{
    [Fact]
    public void Vector_instructions_add_up_what_a_plain_loop_adds_up()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            // Lengths that leave every kind of rest, numbers whose sums are exact in any order.
            var (left, right) = (Whole(random, seed), Whole(random, seed));
            var sum = 0f;
            for (var i = 0; i < seed; i++)
            {
                sum += left[i] * right[i];
            }

            Assert.True(sum == DotProduct.Of(left, right), $"seed {seed}");
        }
    }

    [Fact]
    public void The_nearest_passages_are_those_that_a_plain_loop_finds()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var dimensions = random.Next(1, 70);
            var rows = new VectorRows(dimensions);
            var vectors = new List<float[]>();
            for (var i = random.Next(1, 3000); i > 0; i--)
            {
                vectors.Add(Whole(random, dimensions));
                vectors[^1].CopyTo(rows.Next());
                rows.Take([(UInt128)vectors.Count]);
            }

            // Some passages without a vector, some with the same one; few values, so that many are equally near.
            int[] places = [.. Enumerable.Range(0, vectors.Count + 50).Select(_ => random.Next(4) == 0 ? -1 : random.Next(vectors.Count))];
            var question = Whole(random, dimensions);
            var limit = random.Next(1, 150);
            var expected = Enumerable.Range(0, places.Length)
                .Where(ordinal => places[ordinal] >= 0)
                .Select(ordinal => (ordinal, vectors[places[ordinal]].Zip(question, (a, b) => a * b).Sum()))
                .OrderByDescending(one => one.Item2)
                .ThenBy(one => one.ordinal)
                .Take(limit);

            Assert.True(expected.SequenceEqual(new VectorIndex(rows, places).Search(question, limit)), $"seed {seed}");
        }
    }

    [Fact]
    public void Unit_vectors_are_compared_as_exactly_as_floats_allow()
    {
        for (var seed = 1; seed < 100; seed++)
        {
            var random = new Random(seed);
            var (left, right) = (Unit(random, 10 * seed), Unit(random, 10 * seed));
            var exact = left.Zip(right, (a, b) => (double)a * b).Sum();

            Assert.Equal(exact, DotProduct.Of(left, right), 1e-6);
            Assert.Equal(1, DotProduct.Of(left, left), 1e-5);
        }
    }

    [Theory]
    [InlineData(float.NaN, 1f)]
    [InlineData(float.PositiveInfinity, 1f)]
    [InlineData(0f, 0f)]
    [InlineData(1e-30f, 0f)]
    public void Numbers_without_a_direction_make_no_vector(float first, float second) => Assert.Null(UnitVector.Of([first, second]));

    [Theory]
    [InlineData(3e38f, 0f, 1f)]
    [InlineData(-4f, 0f, -1f)]
    [InlineData(3f, 4f, 0.6f)]
    public void Any_other_vector_is_made_one_long(float first, float second, float expected) =>
        Assert.Equal(expected, UnitVector.Of([first, second])![0], 6);

    private static float[] Whole(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => (float)random.Next(-3, 4))];

    private static float[] Unit(Random random, int length) =>
        UnitVector.Of([.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)])!;
}
