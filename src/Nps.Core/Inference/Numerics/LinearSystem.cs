using System;
#if NET
using Numbers = System.Span<double>;
using Places = System.Span<int>;
#else
using Numbers = double[];
using Places = int[];
#endif

namespace Nps.Core;

internal static class LinearSystem
{
    // An entry of a scaled matrix that divides without harm.
    private const double LargeEnough = 0.01;

    /// <summary>
    /// Solves Ax = b by Gaussian elimination with complete pivoting, for scaled and symmetric A. Where the remaining entries of A are all below
    /// <paramref name="negligible"/>, nothing is known about the remaining unknowns, and they are 0.
    /// </summary>
    /// <param name="rows">A with b as its last column, row by row; destroyed.</param>
    /// <param name="order">Room for as many numbers as there are unknowns.</param>
    /// <param name="solution">x; its length is the number of unknowns.</param>
    /// <param name="negligible">The size of an entry that is rounding error; A should be scaled for it.</param>
    /// <returns>How many unknowns are known.</returns>
    internal static int Solve(Numbers rows, Places order, Numbers solution, double negligible)
    {
        int size = solution.Length;
        int width = size + 1;
        for (int i = 0; i < size; i++)
        {
            order[i] = i;
        }

        int rank = 0;
        while (rank < size && Pivot(rows, order, rank, size, negligible))
        {
            double pivot = rows[(rank * width) + rank];
            for (int i = rank + 1; i < size; i++)
            {
                double factor = rows[(i * width) + rank] / pivot;
                if (factor != 0)
                {
                    for (int j = rank + 1; j < width; j++)
                    {
                        rows[(i * width) + j] -= factor * rows[(rank * width) + j];
                    }
                }
            }

            rank++;
        }

        for (int i = rank; i < size; i++)
        {
            solution[order[i]] = 0;
        }

        for (int i = rank - 1; i >= 0; i--)
        {
            double rest = rows[(i * width) + size];
            for (int j = i + 1; j < rank; j++)
            {
                rest -= rows[(i * width) + j] * solution[order[j]];
            }

            solution[order[i]] = rest / rows[(i * width) + i];
        }

        return rank;
    }

    // Brings a large remaining entry to the diagonal; false when none is left.
    private static bool Pivot(Numbers rows, Places order, int step, int size, double negligible)
    {
        int width = size + 1;
        int row = step;
        double largest = 0;
        for (int i = step; i < size; i++)
        {
            double entry = Math.Abs(rows[(i * width) + i]);
            if (entry > largest)
            {
                largest = entry;
                row = i;
            }
        }

        // In a positive definite matrix the largest entry stands on the diagonal: looking further is for the rest.
        int column = row;
        if (!(largest > LargeEnough))
        {
            largest = negligible;
            for (int i = step; i < size; i++)
            {
                for (int j = step; j < size; j++)
                {
                    double entry = Math.Abs(rows[(i * width) + j]);
                    if (entry > largest)
                    {
                        largest = entry;
                        row = i;
                        column = j;
                    }
                }
            }

            if (largest == negligible)
            {
                return false;
            }
        }

        if (row != step)
        {
            for (int j = step; j < width; j++)
            {
                int upper = (step * width) + j;
                int lower = (row * width) + j;
                double entry = rows[upper];
                rows[upper] = rows[lower];
                rows[lower] = entry;
            }
        }

        if (column != step)
        {
            for (int i = 0; i < size; i++)
            {
                int left = (i * width) + step;
                int right = (i * width) + column;
                double entry = rows[left];
                rows[left] = rows[right];
                rows[right] = entry;
            }

            int place = order[step];
            order[step] = order[column];
            order[column] = place;
        }

        return true;
    }
}
