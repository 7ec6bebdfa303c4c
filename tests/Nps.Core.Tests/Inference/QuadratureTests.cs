namespace Nps.Core.Tests;

public class QuadratureTests
{
    [Theory]
    [InlineData(-0.9)]
    [InlineData(-0.5)]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(7)]
    public void FromSingularEnd_APowerTimesALogarithm_IsExactToTheLastDigits(double power)
    {
        // ∫ x^k log x over (0, 1) is −1/(k + 1)².
        double expected = -1 / ((power + 1) * (power + 1));

        Assert.Equal(1, Quadrature.FromSingularEnd(new PowerTimesLog(power), 1, 1e-10) / expected, 1e-12);
    }

    [Fact]
    public void FromSingularEnd_EmptyInterval_IsZero() =>
        Assert.Equal(0, Quadrature.FromSingularEnd(new PowerTimesLog(1), 0, 1e-10));

    private readonly struct PowerTimesLog(double power) : IRealFunction
    {
        public double At(double x) => Math.Pow(x, power) * Math.Log(x);
    }
}
