"""Works out the statistics of the tables of marks beside it a second time, by other means than Briefwise does.

Classical statistics: the formulas as they stand, in exact fractions; roots with 40 digits (mpmath); skewness and kurtosis are
compared with scipy's. Item response theory: the likelihood summed over a fine even grid instead of a Gauss-Hermite quadrature,
parameters a and b instead of slope and intercept, derivatives of single chances by complex steps, and the equations "gradient = 0" solved by
scipy's quasi-Newton and hybrid methods. Run it here: it writes NAME.questions.csv, NAME.quiz.csv, NAME.irt.csv and
NAME.abilities.csv (mean and deviation of a learner with nothing right, with the first, the first two, ... right).
"""

import csv
import math
import os
from fractions import Fraction

import mpmath
import numpy as np
import scipy.optimize
import scipy.stats

mpmath.mp.dps = 40
HERE = os.path.dirname(os.path.abspath(__file__))


def table(name):
    with open(os.path.join(HERE, name + '.csv'), encoding='utf-8', newline='') as file:
        rows = list(csv.reader(file))
    return rows[0][1:], [[Fraction(cell or '0') for cell in row[1:]] for row in rows[1:]]


def root(x):
    return mpmath.sqrt(mpmath.mpf(x.numerator) / x.denominator) if isinstance(x, Fraction) else mpmath.sqrt(x)


def real(x):
    return mpmath.mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else x


def cov(x, y):
    n = len(x)
    return (sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y) / n) / (n - 1)


def questions(maxima, rows):
    columns = [list(column) for column in zip(*rows)]
    n = len(rows)
    total = [sum(row) for row in rows]
    roots = []
    for x in columns:
        c = cov(x, total) if n > 1 else None
        roots.append(root(c) if c is not None and c >= 0 else None)
    weight = sum(r for r in roots if r is not None)
    result = []
    for i, x in enumerate(columns):
        rest = [t - m for t, m in zip(total, x)]
        facility = sum(x) / n / maxima[i] if maxima[i] else None
        sd = index = efficiency = None
        if n > 1:
            sd = root(cov(x, x))
            if cov(x, x) and cov(rest, rest):
                index = 100 * real(cov(x, rest)) / root(cov(x, x) * cov(rest, rest))
                efficiency = 100 * cov(x, rest) / cov(sorted(x), sorted(rest))
        effective = roots[i] / weight if roots[i] is not None and weight else None
        intended = maxima[i] / sum(maxima) if sum(maxima) else None
        result.append([n, facility, sd, index, efficiency, effective, intended])
    return result


def quiz(rows):
    total = [sum(row) for row in rows]
    n, p = len(rows), len(rows[0])
    mean = sum(total) / n
    ordered = sorted(total)
    median = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    sd = skewness = kurtosis = cic = ratio = error = None
    if n > 1:
        k2 = cov(total, total)
        sd = root(k2)
        m2, m3, m4 = (sum((t - mean) ** k for t in total) / n for k in (2, 3, 4))
        if k2 and n > 2:
            k3 = Fraction(n * n, (n - 1) * (n - 2)) * m3
            skewness = real(k3) / root(k2) ** 3
            assert abs(skewness - scipy.stats.skew([float(t) for t in total], bias=False)) < 1e-9
        if k2 and n > 3:
            k4 = Fraction(n * n, (n - 1) * (n - 2) * (n - 3)) * ((n + 1) * m4 - 3 * (n - 1) * m2 ** 2)
            kurtosis = k4 / k2 ** 2
            assert abs(float(kurtosis) - scipy.stats.kurtosis([float(t) for t in total], bias=False)) < 1e-9
        if k2 and p > 1:
            cic = 100 * Fraction(p, p - 1) * (1 - sum(cov(x, x) for x in map(list, zip(*rows))) / k2)
            ratio = 100 * root(1 - cic / 100)
            error = ratio * sd / 100
    return [n, mean, median, sd, skewness, kurtosis, cic, ratio, error]


GRID = np.arange(-300, 301) * 0.03
DENSITY = -GRID ** 2 / 2 + math.log(0.03) - 0.5 * math.log(2 * math.pi)


def log_chances(a, b):
    """ln P(wrong), ln P(right) of each question at each point of the grid; a and b may be complex."""
    z = a[:, None] * (GRID[None, :] - b[:, None])
    up = np.where(z.real > 0, z, 0)
    wrong = -up - np.log(np.exp(-up) + np.exp(z - up))
    return wrong, wrong + z


def likelihood(a, b, patterns, counts):
    """The log-likelihood, and the posterior of each pattern of answers times its number of learners."""
    wrong, right = log_chances(a, b)
    joint = patterns @ right + (1 - patterns) @ wrong + DENSITY[None, :]
    top = joint.max(axis=1)
    weight = np.exp(joint - top[:, None])
    total = weight.sum(axis=1)
    return np.sum(counts * (top + np.log(total))), weight * (counts / total)[:, None]


def gradient(a, b, patterns, counts):
    """By Fisher's identity: the mean, under the posterior, of the derivatives of ln P, which are complex steps."""
    posterior = likelihood(a, b, patterns, counts)[1]
    with_right = patterns.T @ posterior
    with_wrong = (1 - patterns).T @ posterior
    step = 1e-30j
    by_a = [part.imag / 1e-30 for part in log_chances(a + step, b + 0j)]
    by_b = [part.imag / 1e-30 for part in log_chances(a + 0j, b + step)]
    return [(with_wrong * wrong + with_right * right).sum(axis=1) for wrong, right in (by_a, by_b)]


def climb(value, slope, start):
    down = scipy.optimize.minimize(lambda p: -value(p), start, jac=lambda p: -slope(p), method='BFGS',
                                   options={'gtol': 1e-5, 'maxiter': 2000})
    end = scipy.optimize.root(slope, down.x, method='hybr', tol=1e-13)
    assert np.abs(slope(end.x)).max() < 1e-8, slope(end.x)
    return end.x, value(end.x)


def irt(maxima, rows):
    columns = list(zip(*rows))
    kept = [i for i, x in enumerate(columns) if maxima[i] and set(x) == {0, maxima[i]}]
    if len(kept) < 3:
        return None
    right = np.array([[1.0 if row[i] else 0.0 for i in kept] for row in rows])
    patterns, counts = np.unique(right, axis=0, return_counts=True)
    k = len(kept)
    share = right.mean(axis=0)
    guess = -np.log(share / (1 - share))

    def wide(p):
        return np.concatenate([np.repeat(p[0], k), p[1:]])

    def value(p):
        return likelihood(p[:k], p[k:], patterns, counts)[0]

    def slope(p):
        return np.concatenate(gradient(p[:k], p[k:], patterns, counts))

    def common_slope(p):
        by_a, by_b = gradient(wide(p)[:k], p[1:], patterns, counts)
        return np.concatenate([[by_a.sum()], by_b])

    one, one_log = climb(lambda p: value(wide(p)), common_slope, np.concatenate([[0.8], guess]))
    both, both_log = climb(value, slope, wide(one))
    lines = [[None, None, None] for _ in columns]
    for place, i in enumerate(kept):
        lines[i] = [one[1 + place], both[k + place], both[place]]
    return lines, one[0], one_log, both_log, both[:k], both[k:]


def abilities(a, b):
    result = []
    for right in range(len(a) + 1):
        x = np.array([1.0] * right + [0.0] * (len(a) - right))
        chance = 1 / (1 + np.exp(-a[:, None] * (GRID[None, :] - b[:, None])))
        product = np.prod(np.where(x[:, None] == 1, chance, 1 - chance), axis=0) * np.exp(DENSITY)
        mean = (GRID * product).sum() / product.sum()
        result.append([mean, math.sqrt(((GRID - mean) ** 2 * product).sum() / product.sum())])
    return result


def show(x):
    if x is None:
        return ''
    if isinstance(x, int):
        return str(x)
    return '%.12f' % (float(real(x)) if isinstance(x, Fraction) else float(x))


def write(name, header, lines, remarks=()):
    with open(os.path.join(HERE, name + '.csv'), 'w', encoding='utf-8', newline='') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(header.split(','))
        writer.writerows([cell if isinstance(cell, str) else show(cell) for cell in line] for line in lines)
        for what, value in remarks:
            file.write('# %s %s\n' % (what, show(value)))


def main():
    classical = ['class', 'one-learner', 'two-learners', 'three-learners', 'equal-marks', 'equal-totals',
                 'single-question', 'all-right', 'all-wrong', 'worth-nothing', 'course', 'long', 'lsat6', 'lsat7']
    for name in classical:
        names, rows = table(name)
        maxima = [Fraction(0 if name == 'worth-nothing' else 1)] * len(names)
        if name == 'class':
            maxima = table('class-max')[1][0]
        write(name + '.questions', 'question,learners,facility,sd,discriminationIndex,discriminativeEfficiency,'
              'effectiveWeight,intendedWeight', [[n] + q for n, q in zip(names, questions(maxima, rows))])
        write(name + '.quiz', 'learners,mean,median,sd,skewness,kurtosis,cic,errorRatio,standardError', [quiz(rows)])
        if name in ('course', 'long', 'lsat6', 'lsat7'):
            lines, slope, one, both, a, b = irt(maxima, rows)
            write(name + '.irt', 'question,raschDifficulty,difficulty,discrimination',
                  [[n] + line for n, line in zip(names, lines)],
                  [('raschSlope', slope), ('raschLogLikelihood', one), ('logLikelihood', both)])
            write(name + '.abilities', 'mean,deviation', abilities(a, b))


main()
