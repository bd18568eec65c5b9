// W1 of ../workloads.ts written by hand in C++: event driven and of the same design as the engine, but for this one day alone. What the engine's speed
// is compared with. Passengers wait in ring buffers, completions in a binary heap, the next arrival outside it; lognormal times come from a ziggurat
// and a table of powers, quantiles from histograms on the bits of a float.
//
//   g++ -O2 -std=c++17 -o /tmp/control-point-day control-point-day.cpp
//   npm run bench -- --against /tmp/control-point-day
//
// For each line "PASSENGERS LANES COUNTERS SEED KEPT" on its input it runs a day and answers with a line of JSON. KEPT is `day`, which keeps each category's
// waits over the day and lengths of lines by the minute, or `all`, which keeps by the quarter-hour what the engine's recorder keeps.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

constexpr int categories = 4, banks = 5, laneBanks = 3, groups = 3, quarters = 96;
constexpr double day = 86400, quarter = 900, minute = 60, pledge = 900;
constexpr double never = INFINITY;
constexpr double hourly[24] = {.3, .2, .1, .1, .2, .8, 2.5, 5, 8, 8.5, 7, 6, 5, 4.5, 4.5, 5, 6.5, 8.5, 9, 7, 5, 3.5, 2, 1};

// ---- Random numbers

/** xoroshiro128+ of Blackman and Vigna (2018). */
struct Stream {
  uint64_t a, b;

  explicit Stream(uint64_t seed) : a(mixed(seed)), b(mixed(seed)) {}

  uint64_t bits() {
    const uint64_t x = a, y = b ^ a, sum = a + b;
    a = (x << 24 | x >> 40) ^ y ^ y << 16;
    b = y << 37 | y >> 27;
    return sum;
  }
  double uniform() { return ((bits() >> 12) + 0.5) * 0x1p-52; }

  static uint64_t mixed(uint64_t& seed) {  // splitmix64
    uint64_t z = seed += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
  }
};

/** 256 layers of equal area under a falling density: Marsaglia and Tsang (2000). */
struct Ziggurat {
  double edge[257], height[257];

  template <class Density, class Inverse>
  Ziggurat(double tail, double area, Density density, Inverse inverse) {
    edge[0] = area / density(tail);
    edge[1] = tail;
    for (int i = 1; i < 255; i += 1) edge[i + 1] = inverse(density(edge[i]) + area / edge[i]);
    edge[256] = 0;
    for (int i = 0; i <= 256; i += 1) height[i] = density(edge[i]);
  }
};

double bell(double x) { return std::exp(-x * x / 2); }
double decay(double x) { return std::exp(-x); }
const Ziggurat normalLayers(3.654152885361009, 0.004928673233974655, bell, [](double y) { return std::sqrt(-2 * std::log(y)); });
const Ziggurat exponentialLayers(7.697117470131487, 0.003949659822581572, decay, [](double y) { return -std::log(y); });

double exponential(Stream& stream) {
  for (double before = 0;;) {
    const uint64_t bits = stream.bits();
    const int layer = bits >> 56;
    const double x = ((bits >> 4 & ((1ull << 52) - 1)) + 0.5) * 0x1p-52 * exponentialLayers.edge[layer];
    if (x < exponentialLayers.edge[layer + 1]) return before + x;
    if (layer == 0) before += exponentialLayers.edge[1];
    else if (exponentialLayers.height[layer] + stream.uniform() * (exponentialLayers.height[layer + 1] - exponentialLayers.height[layer]) < decay(x)) return before + x;
  }
}

double normal(Stream& stream) {
  for (;;) {
    const uint64_t bits = stream.bits();
    const int layer = bits >> 56;
    const double x = ((int64_t)(bits << 8) >> 11) * 0x1p-52 * normalLayers.edge[layer];
    if (std::fabs(x) < normalLayers.edge[layer + 1]) return x;
    if (layer == 0) {
      const double tail = normalLayers.edge[1];
      for (;;) {
        const double beyond = -std::log(stream.uniform()) / tail, y = -std::log(stream.uniform());
        if (y + y > beyond * beyond) return x < 0 ? -tail - beyond : tail + beyond;
      }
    }
    if (normalLayers.height[layer] + stream.uniform() * (normalLayers.height[layer + 1] - normalLayers.height[layer]) < bell(x)) return x;
  }
}

const std::array<double, 256> fractions = [] {
  std::array<double, 256> table;
  for (int i = 0; i < 256; i += 1) table[i] = std::exp2(i / 256.0);
  return table;
}();

/** e to the power x, from a table of 256 steps to a doubling; x within a few hundred of 0. */
double power(double x) {
  const double steps = x * (256 / M_LN2);
  const int step = (int)(steps + 262144.5) - 262144;
  const double rest = x - step * (M_LN2 / 256);
  const uint64_t doubling = (uint64_t)((step >> 8) + 1023) << 52;
  double scale;
  std::memcpy(&scale, &doubling, sizeof scale);
  return scale * fractions[step & 255] * (1 + rest * (1 + rest * (1.0 / 2 + rest * (1.0 / 6 + rest / 24))));
}

struct Lognormal {
  double scale, sigma;
  Lognormal(double mean, double cv) : scale(mean / std::sqrt(1 + cv * cv)), sigma(std::sqrt(std::log(1 + cv * cv))) {}
  double of(double luck) const { return scale * power(sigma * luck); }
};

const Lognormal laneTime[2] = {{12, .4}, {15, .5}};
const Lognormal counterTime[categories] = {{30, .6}, {40, .6}, {45, .7}, {75, .8}};
constexpr double refusal = .04;

// ---- The day

struct Passenger {
  double joined, waited, luck;
  uint16_t category, quarter;
  bool refused;
};

/** A ring buffer that doubles when it is full. */
struct Line {
  std::vector<Passenger> ring = std::vector<Passenger>(16);
  size_t head = 0, count = 0;

  void push(const Passenger& passenger) {
    if (count == ring.size()) grow();
    ring[(head + count++) & (ring.size() - 1)] = passenger;
  }
  const Passenger& shift() {
    const Passenger& first = ring[head];
    head = (head + 1) & (ring.size() - 1);
    count -= 1;
    return first;
  }
  void grow() {
    std::vector<Passenger> larger(ring.size() * 2);
    for (size_t i = 0; i < count; i += 1) larger[i] = ring[(head + i) & (ring.size() - 1)];
    ring.swap(larger);
    head = 0;
  }
};

struct Bank {
  int firstServer, busy = 0;
  Line line;
  std::vector<int> idle;
};

/** Completions by time. An executed one leaves a hole at the root for the next one scheduled. */
struct Calendar {
  struct Event { double time; int server; };
  std::vector<Event> heap;  // from 1; what lies beyond the size is never
  int size = 0;
  bool hole = false;

  explicit Calendar(int servers) : heap(servers + 3, Event{never, 0}) {}

  double next() const { return hole ? std::min(heap[2].time, heap[3].time) : heap[1].time; }
  int take() {
    if (hole) drop();
    hole = true;
    return heap[1].server;
  }
  void schedule(Event event) {
    if (hole) {
      hole = false;
      sink(event);
      return;
    }
    int at = ++size;
    for (; at > 1 && heap[at / 2].time > event.time; at /= 2) heap[at] = heap[at / 2];
    heap[at] = event;
  }
  void drop() {
    hole = false;
    const Event last = heap[size];
    heap[size--].time = never;
    if (size > 0) sink(last);
  }
  void sink(Event event) {
    int at = 1;
    for (int child = 2; child <= size; child = 2 * at) {
      child += heap[child + 1].time < heap[child].time;
      if (heap[child].time >= event.time) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = event;
  }
};

/** Arrivals of one group: a process of rate 1, stretched by the inverse of what is expected until each hour. */
struct Arrivals {
  Stream stream;
  double expected[25], reached = 0, next = 0;
  int hour = 0;

  Arrivals(uint64_t seed, double passengers) : stream(seed) {
    double total = 0, sum = 0;
    for (double weight : hourly) total += weight;
    expected[0] = 0;
    for (int h = 0; h < 24; h += 1) expected[h + 1] = (sum += hourly[h]) / total * passengers;
    advance();
  }
  void advance() {
    reached += exponential(stream);
    while (hour < 24 && expected[hour + 1] <= reached) hour += 1;
    next = hour == 24 ? never : (hour + (reached - expected[hour]) / (expected[hour + 1] - expected[hour])) * 3600;
  }
};

template <class Statistics>
struct Day {
  Bank bank[banks];
  std::vector<int> bankOf;
  std::vector<Passenger> served;
  Calendar calendar;
  Arrivals arrivals[groups];
  Stream luck;
  std::unique_ptr<Statistics> kept = std::make_unique<Statistics>();
  double now = 0;
  long events = 0;

  Day(double passengers, int lanes, int counters, uint64_t seed)
      : calendar(laneBanks * lanes + (banks - laneBanks) * counters),
        arrivals{{seed * 8, .85 * passengers}, {seed * 8 + 1, .1 * passengers}, {seed * 8 + 2, .05 * passengers}},
        luck(seed * 8 + 3) {
    for (int b = 0; b < banks; b += 1) {
      bank[b].firstServer = bankOf.size();
      const int servers = b < laneBanks ? lanes : counters;
      for (int i = servers - 1; i >= 0; i -= 1) bank[b].idle.push_back(bank[b].firstServer + i);
      bankOf.insert(bankOf.end(), servers, b);
    }
    served.resize(bankOf.size());
  }

  void run() {
    for (;; events += 1) {
      int group = 0;
      for (int g = 1; g < groups; g += 1) group = arrivals[g].next < arrivals[group].next ? g : group;
      const double completion = calendar.next(), arrival = arrivals[group].next;
      now = std::min(completion, arrival);
      if (now == never) break;
      kept->timePasses(*this);
      if (completion <= arrival) complete(calendar.take());
      else arrive(group);
    }
    kept->finish();
  }

  void arrive(int group) {
    arrivals[group].advance();
    const bool identityCard = luck.uniform() * 85 >= 55;
    const int category = group == 0 ? (int)identityCard : group + 1;
    Passenger passenger{now, 0, normal(luck), (uint16_t)category, 0, group == 0 && luck.uniform() < refusal};
    kept->arrived(*this, passenger);
    join(passenger, group == 0 ? shortest(0, laneBanks) : shortest(laneBanks, banks));
  }

  int shortest(int from, int to) const {
    int chosen = from;
    size_t fewest = bank[from].line.count + bank[from].busy;
    for (int b = from + 1; b < to; b += 1) {
      const size_t people = bank[b].line.count + bank[b].busy;
      chosen = people < fewest ? b : chosen;
      fewest = std::min(people, fewest);
    }
    return chosen;
  }

  void join(Passenger& passenger, int b) {
    Bank& at = bank[b];
    passenger.joined = now;
    kept->came(*this, passenger, b);
    if (at.idle.empty()) {
      kept->lined(*this, b, 1);
      at.line.push(passenger);
      return;
    }
    const int server = at.idle.back();
    at.idle.pop_back();
    at.busy += 1;
    kept->occupied(*this, b, 1);
    serve(passenger, server, b);
  }

  void serve(const Passenger& passenger, int server, int b) {
    Passenger& here = served[server] = passenger;
    here.waited += now - here.joined;
    const double time = b < laneBanks ? laneTime[here.category].of(here.luck) : counterTime[here.category].of(here.luck);
    if (!here.refused) kept->waitEnded(here);
    kept->busyFor(b, time);
    calendar.schedule({now + time, server});
  }

  void complete(int server) {
    const int b = bankOf[server];
    Bank& at = bank[b];
    Passenger passenger = served[server];
    kept->left(*this, passenger, b);
    if (passenger.refused) {
      passenger.refused = false;
      passenger.luck = normal(luck);
      join(passenger, shortest(laneBanks, banks));
    }
    if (at.line.count > 0) {
      kept->lined(*this, b, -1);
      serve(at.line.shift(), server, b);
      return;
    }
    at.busy -= 1;
    kept->occupied(*this, b, -1);
    at.idle.push_back(server);
  }
};

// ---- Statistics

/** Buckets of a float's exponent and its 7 highest bits, from 2^-10 to 2^17 seconds. */
constexpr int buckets = 27 * 128 + 1;
int bucketOf(double wait) {
  const float single = wait;
  int bits;
  std::memcpy(&bits, &single, sizeof bits);
  return std::clamp((bits >> 16) - ((127 - 10) << 7) + 1, 0, buckets - 1);
}
double valueOf(int bucket) { return bucket == 0 ? 0 : std::ldexp(1 + ((bucket - 1) % 128 + .5) / 128, (bucket - 1) / 128 - 10); }

struct Waits {
  double sum = 0, most = 0;
  uint32_t count = 0, within = 0;
  std::array<uint32_t, buckets> histogram{};

  void record(double wait) {
    sum += wait;
    count += 1;
    within += wait <= pledge;
    most = std::max(most, wait);
    histogram[bucketOf(wait)] += 1;
  }
  /** The p-quantile. */
  double quantile(double p) const {
    double below = 0;
    for (int b = 0; b < buckets; b += 1)
      if ((below += histogram[b]) >= p * count && below > 0) return std::min(valueOf(b), most);
    return 0;
  }
};

constexpr double probabilities[] = {.5, .9, .95, .99};

/** Each category's waits over the day; line and busy servers of each bank each minute; busy time. */
struct DayStatistics {
  Waits waits[categories];
  double busyTime[banks] = {}, quantiles[categories][4];
  uint32_t lines[banks][(int)(day / minute)], busy[banks][(int)(day / minute)];
  double nextSample = 0;

  template <class D> void timePasses(const D& d) {
    for (; d.now >= nextSample && nextSample < day; nextSample += minute) {
      for (int b = 0; b < banks; b += 1) {
        lines[b][(int)(nextSample / minute)] = d.bank[b].line.count;
        busy[b][(int)(nextSample / minute)] = d.bank[b].busy;
      }
    }
  }
  template <class D> void arrived(const D&, Passenger&) {}
  template <class D> void came(const D&, const Passenger&, int) {}
  template <class D> void lined(const D&, int, int) {}
  template <class D> void occupied(const D&, int, int) {}
  template <class D> void left(const D&, const Passenger&, int) {}
  void waitEnded(const Passenger& p) { waits[p.category].record(p.waited); }
  void busyFor(int b, double time) { busyTime[b] += time; }
  void finish() {
    for (int c = 0; c < categories; c += 1)
      for (int p = 0; p < 4; p += 1) quantiles[c][p] = waits[c].quantile(probabilities[p]);
  }
  double mean(int category) const { return waits[category].sum / waits[category].count; }
  double p95(int category) const { return quantiles[category][2]; }
};

/** A level integrated over each quarter-hour, with its peak. */
struct Level {
  double value = 0, area = 0, peak = 0, areas[quarters], peaks[quarters];

  void change(double by, double left) {
    value += by;
    area += by * left;
    peak = std::max(peak, value);
  }
};

/** What the engine's recorder keeps, by quarter-hour: waits of each category by arrival; lines, busy servers and people in the hall as areas and peaks;
 *  cleared and refused by bank and category; work that comes to each bank. */
struct AllStatistics {
  std::vector<Waits> waits = std::vector<Waits>(categories * quarters);
  Level lines[banks], busy[banks], hall;
  uint32_t cleared[banks][categories][quarters] = {}, refused[banks][categories][quarters] = {};
  double work[banks][quarters] = {}, lastCleared = 0, quantiles[categories][quarters + 1][4];
  Waits days[categories];
  long arrivals = 0;
  int present = 0;
  double end = quarter;

  template <class D> void timePasses(const D& d) {
    for (; d.now >= end && present < quarters - 1; present += 1, end += quarter) {
      for (Level& level : lines) close(level);
      for (Level& level : busy) close(level);
      close(hall);
    }
  }
  void close(Level& level) {
    level.areas[present] = level.area;
    level.peaks[present] = level.peak;
    level.area = level.value * quarter;
    level.peak = level.value;
  }
  template <class D> double left(const D& d) const { return end - d.now; }
  template <class D> void arrived(const D& d, Passenger& p) {
    p.quarter = present;
    arrivals += 1;
    hall.change(1, left(d));
  }
  template <class D> void came(const D&, const Passenger& p, int b) {
    work[b][present] += b < laneBanks ? (p.category == 0 ? 12 : 15) : p.category == 0 ? 30 : p.category == 1 ? 40 : p.category == 2 ? 45 : 75;
  }
  template <class D> void lined(const D& d, int b, int by) { lines[b].change(by, left(d)); }
  template <class D> void occupied(const D& d, int b, int by) { busy[b].change(by, left(d)); }
  template <class D> void left(const D& d, const Passenger& p, int b) {
    if (p.refused) {
      refused[b][p.category][present] += 1;
      return;
    }
    cleared[b][p.category][present] += 1;
    lastCleared = d.now;
    hall.change(-1, left(d));
  }
  void waitEnded(const Passenger& p) { waits[p.category * quarters + p.quarter].record(p.waited); }
  void busyFor(int, double) {}
  void finish() {
    for (int c = 0; c < categories; c += 1) {
      for (int q = 0; q < quarters; q += 1) {
        const Waits& here = waits[c * quarters + q];
        days[c].sum += here.sum;
        days[c].count += here.count;
        days[c].within += here.within;
        days[c].most = std::max(days[c].most, here.most);
        for (int b = 0; b < buckets; b += 1) days[c].histogram[b] += here.histogram[b];
        for (int p = 0; p < 4; p += 1) quantiles[c][q][p] = here.quantile(probabilities[p]);
      }
      for (int p = 0; p < 4; p += 1) quantiles[c][quarters][p] = days[c].quantile(probabilities[p]);
    }
  }
  double mean(int category) const { return days[category].sum / days[category].count; }
  double p95(int category) const { return quantiles[category][quarters][2]; }
};

// ---- The program

template <class Statistics>
void answer(double passengers, int lanes, int counters, uint64_t seed) {
  const auto start = std::chrono::steady_clock::now();
  const clock_t processor = std::clock();
  Day<Statistics> day(passengers, lanes, counters, seed);
  day.run();
  const double used = double(std::clock() - processor) / CLOCKS_PER_SEC * 1000;
  const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
  std::printf("{\"milliseconds\":%.3f,\"processor\":%.3f,\"events\":%ld,\"means\":[", elapsed.count(), used, day.events);
  for (int c = 0; c < categories; c += 1) std::printf("%s%.4f", c ? "," : "", day.kept->mean(c));
  std::printf("],\"p95s\":[");
  for (int c = 0; c < categories; c += 1) std::printf("%s%.4f", c ? "," : "", day.kept->p95(c));
  std::printf("]}\n");
  std::fflush(stdout);
}

int main() {
  double passengers;
  int lanes, counters;
  unsigned long seed;
  char kept[8];
  while (std::scanf("%lf %d %d %lu %7s", &passengers, &lanes, &counters, &seed, kept) == 5) {
    if (std::strcmp(kept, "all") == 0) answer<AllStatistics>(passengers, lanes, counters, seed);
    else answer<DayStatistics>(passengers, lanes, counters, seed);
  }
}
