# Records what AWS's Ruby libraries make of events: aws-sigv4's `sign_event` and aws-eventstream's
# encoder. Neither is part of what is written; the output holds inputs and results only.
#
#     apt-get install --no-install-recommends ruby ruby-aws-sigv4
#     /usr/bin/ruby scripts/record-event-signatures.rb >test/vectors/event-signatures.json
#
# Another run over the same versions writes the same bytes.
require 'aws-eventstream'
require 'aws-sigv4'
require 'base64'
require 'json'

ACCESS_KEY_ID = 'AKIDEXAMPLE'
SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
REGION = 'us-east-1'
SERVICE = 'transcribe'
SEED = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'

# `sign_event` takes the time from the clock.
class << Time
  attr_accessor :fixed

  alias clock now
  def now
    fixed || clock
  end
end

def header(type, value)
  Aws::EventStream::HeaderValue.new(type: type, value: value)
end

def message(headers, payload)
  Aws::EventStream::Message.new(headers: headers, payload: StringIO.new(payload.b))
end

UUID = ['123e4567e89b12d3a456426614174000'].pack('H*')

# [our name of the type, Ruby's, the value in JSON, the value for Ruby]
ALL_TYPES = {
  'yes' => ['boolean', 'bool_true', true, true],
  'no' => ['boolean', 'bool_false', false, false],
  'byte' => ['byte', 'byte', -128, -128],
  'short' => ['short', 'short', -32_768, -32_768],
  'integer' => ['integer', 'integer', -2_147_483_648, -2_147_483_648],
  'long' => ['long', 'long', '-9223372036854775808', -9_223_372_036_854_775_808],
  'binary' => ['binary', 'bytes', Base64.strict_encode64("\x00\xff\x80".b), "\x00\xff\x80".b],
  'string' => ['string', 'string', 'naïve ☃ 😀', 'naïve ☃ 😀'],
  'timestamp' => ['timestamp', 'timestamp', '2015-08-30T12:36:00.123Z', 1_440_938_160_123],
  'uuid' => ['uuid', 'uuid', '123e4567-e89b-12d3-a456-426614174000', UUID],
  'ünïcode' => ['string', 'string', '', '']
}.freeze

FRAMES = {
  'nothing' => [{}, ''],
  'payload only' => [{}, "{'foo':'bar'}"],
  'one header' => [{ ':message-type' => ['string', 'string', 'event', 'event'] }, ''],
  'every type of header' => [ALL_TYPES, "\x00\x01\xfe\xff"],
  'the greatest numbers' => [
    {
      'byte' => ['byte', 'byte', 127, 127],
      'short' => ['short', 'short', 32_767, 32_767],
      'integer' => ['integer', 'integer', 2_147_483_647, 2_147_483_647],
      'long' => ['long', 'long', '9223372036854775807', 9_223_372_036_854_775_807]
    },
    ''
  ]
}.freeze

# The third follows midnight: the scope has another date.
EVENTS = [
  ['2015-08-30T12:36:00Z', FRAMES['one header']],
  ['2015-08-30T12:36:00Z', FRAMES['every type of header']],
  ['2015-08-31T00:00:01Z', FRAMES['payload only']],
  ['2015-08-31T00:00:02Z', nil]
].freeze

def encoder
  @encoder ||= Aws::EventStream::Encoder.new
end

def encode((headers, payload))
  encoder.encode(message(headers.transform_values { |_, type, _, value| header(type, value) }, payload))
end

def frame(name, (headers, payload))
  {
    name: name,
    headers: headers.transform_values { |type, _, value, _| { type: type, value: value } },
    payload: Base64.strict_encode64(payload),
    frame: Base64.strict_encode64(encode([headers, payload]))
  }
end

def signer
  @signer ||= Aws::Sigv4::Signer.new(
    service: SERVICE, region: REGION, access_key_id: ACCESS_KEY_ID, secret_access_key: SECRET_ACCESS_KEY
  )
end

def sign(time, event, prior)
  Time.fixed = Time.iso8601(time)
  payload = event ? encode(event) : ''
  headers, signature = signer.sign_event(prior, payload, encoder)
  {
    time: time,
    payload: Base64.strict_encode64(payload),
    signature: signature,
    frame: Base64.strict_encode64(encoder.encode(message(headers, payload)))
  }
end

prior = SEED
events = EVENTS.map do |time, event|
  signed = sign(time, event, prior)
  prior = signed[:signature]
  signed
end

puts JSON.pretty_generate(
  source: {
    'aws-sigv4': Gem.loaded_specs['aws-sigv4']&.version&.to_s || Aws::Sigv4::VERSION,
    'aws-eventstream': Gem.loaded_specs['aws-eventstream']&.version.to_s
  },
  credentials: { accessKeyId: ACCESS_KEY_ID, secretAccessKey: SECRET_ACCESS_KEY },
  region: REGION,
  service: SERVICE,
  seedSignature: SEED,
  frames: FRAMES.map { |name, content| frame(name, content) },
  events: events
)
